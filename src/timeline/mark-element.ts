import type { EventState } from '../domain/catalog.ts';
import type { Lens } from '../domain/lens.ts';
import type { LaneShape } from '../domain/story.ts';
import type { PlacedMark } from './arrange-marks.ts';
import { createSvg } from './svg-element.ts';

/** Outlines around the origin, about 10.4 across. */
const OUTLINES: Readonly<Record<LaneShape, string>> = {
  circle: 'M0-5.2a5.2 5.2 0 1 0 0 10.4a5.2 5.2 0 1 0 0-10.4z',
  triangle: 'M0-5.4 5.8 5H-5.8z',
  diamond: 'M0-6 6 0 0 6-6 0z',
  square: 'M-4.6-4.6h9.2v9.2h-9.2z',
  page: 'M-4-5.6H.8L4-2.4v8h-8zM.8-5.6v3.2H4',
};

export interface MarkAppearance {
  readonly state: EventState;
  readonly selected: boolean;
  readonly shape: LaneShape;
  /** The lens that its label belongs to. */
  readonly lens: Lens;
  /** While the lens is switched: seen through one of them alone. */
  readonly only?: Lens | undefined;
}

/** The drawing inside a timeline item. Built without HTML: the label is text, class names are our own words. */
export function createMarkElement(mark: PlacedMark, appearance: MarkAppearance): HTMLElement {
  const element = document.createElement('div');
  dressMark(element, mark, appearance);
  if (mark.kind === 'day') element.append(drawDay(appearance.shape));
  if (mark.kind === 'lens') element.append(drawLens());
  if (mark.kind === 'block') element.append(part('mark-block-body'));
  if (mark.kind === 'tie') drawTie(element, mark);
  if (mark.kind === 'bar' || mark.kind === 'fade') drawBar(element, mark);
  if (mark.label) {
    const text = part(`timeline-label in-${appearance.lens}`);
    text.textContent = mark.label;
    element.append(text);
  }
  return element;
}

/** Brings class names and data attributes in line with the event's state. */
export function dressMark(
  element: HTMLElement,
  mark: PlacedMark,
  { state, selected, only }: Omit<MarkAppearance, 'shape' | 'lens'>,
): void {
  const names = [
    'timeline-mark',
    `mark-${mark.kind}`,
    `lane-${mark.lane % 5}`,
    `is-${state}`,
    selected && 'is-selected',
    mark.hollow && 'is-hollow',
    mark.pale && 'is-pale',
    mark.disputed && 'is-disputed',
    mark.slidesFrom !== undefined && mark.kind !== 'tie' && 'is-arrival',
    mark.kind === 'tie' && (mark.secrecy ? 'is-kept' : 'is-thread'),
    mark.fuzzyUntil !== undefined && 'is-fuzzy',
    mark.openFrom !== undefined && 'is-open',
    only && `only-${only}`,
  ];
  // What the layout found out (cut at an edge) stays.
  const kept = [...element.classList].filter((name) => name.startsWith('cut-'));
  element.className = [...names.filter(Boolean), ...kept].join(' ');
  // A mark that gathers several events is of none.
  if (mark.event === '') return;
  element.dataset['event'] = mark.event;
  element.dataset['state'] = state;
  element.dataset['selected'] = String(selected);
}

/** The label of an element that is about to be built anew goes on with it, until it has faded. */
export function keepFormerLabel(from: HTMLElement, to: HTMLElement): void {
  for (const label of from.querySelectorAll(':scope > .timeline-label:not(.is-former)')) {
    label.classList.add('is-former');
    to.append(label);
  }
}

/** Takes away the labels of the lens that was left. */
export function dropFormerLabels(element: HTMLElement): void {
  for (const label of element.querySelectorAll(':scope > .is-former')) label.remove();
}

function drawDay(shape: LaneShape): SVGElement {
  const drawing = createSvg('svg', { class: 'mark-shape', viewBox: '-14 -14 28 28', width: '28', height: '28' });
  drawing.append(
    createSvg('circle', { class: 'mark-reach', r: '12' }),
    createSvg('circle', { class: 'mark-halo', r: '9.5' }),
    createSvg('path', { class: 'mark-outline', d: OUTLINES[shape] }),
  );
  return drawing;
}

function drawLens(): SVGElement {
  const drawing = createSvg('svg', { class: 'mark-stretched', viewBox: '0 0 100 12', preserveAspectRatio: 'none' });
  drawing.append(createSvg('path', { class: 'mark-lens-edge', d: 'M.5 6C20-1 80-1 99.5 6C80 13 20 13 .5 6z' }));
  return drawing;
}

function drawTie(element: HTMLElement, { secrecy }: PlacedMark): void {
  element.append(part(secrecy ? 'tie-hatch' : 'tie-thread'));
  if (secrecy?.line) element.append(part('tie-unsure'), part('tie-sure'));
}

function drawBar(element: HTMLElement, mark: PlacedMark): void {
  element.append(part('mark-fill'));
  if (mark.fuzzyUntil !== undefined) {
    const blocks = createSvg('svg', { class: 'mark-blocks', viewBox: '0 0 100 10', preserveAspectRatio: 'none' });
    // Five blocks, each wider than the one before: surer and surer that it had begun.
    for (const [at, width] of [5, 8, 11, 14, 17].entries()) {
      blocks.append(createSvg('rect', { x: String(at * 20 + 20 - width), y: '0', width: String(width), height: '10' }));
    }
    element.append(blocks);
  }
  element.append(drawChevron('start'), drawChevron('end'));
}

function drawChevron(side: 'start' | 'end'): SVGElement {
  const drawing = createSvg('svg', {
    class: `mark-chevron mark-chevron-${side}`,
    viewBox: '0 0 6 10',
    width: '6',
    height: '10',
  });
  drawing.append(createSvg('path', { d: side === 'start' ? 'M5 1 1 5l4 4' : 'M1 1l4 4-4 4' }));
  return drawing;
}

function part(name: string): HTMLElement {
  const element = document.createElement('span');
  element.className = name;
  return element;
}
