import type { EventState } from '../domain/catalog.ts';
import type { LaneShape } from '../domain/story.ts';
import type { PlacedMark } from './arrange-marks.ts';

const SVG = 'http://www.w3.org/2000/svg';

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
}

/** The drawing inside a timeline item. Built without HTML: the label is text, class names are our own words. */
export function createMarkElement(mark: PlacedMark, appearance: MarkAppearance): HTMLElement {
  const element = document.createElement('div');
  dressMark(element, mark, appearance);
  if (mark.kind === 'day') element.append(drawDay(appearance.shape));
  if (mark.kind === 'lens') element.append(drawLens());
  if (mark.kind === 'bar' || mark.kind === 'fade') drawBar(element, mark);
  if (mark.label) {
    const text = document.createElement('span');
    text.className = 'timeline-label';
    text.textContent = mark.label;
    element.append(text);
  }
  return element;
}

/** Brings class names and data attributes in line with the event's state. */
export function dressMark(
  element: HTMLElement,
  mark: PlacedMark,
  { state, selected }: Omit<MarkAppearance, 'shape'>,
): void {
  const names = [
    'timeline-mark',
    `mark-${mark.kind}`,
    `lane-${mark.lane % 5}`,
    `is-${state}`,
    selected && 'is-selected',
    mark.hollow && 'is-hollow',
    mark.fuzzyUntil !== undefined && 'is-fuzzy',
    mark.openFrom !== undefined && 'is-open',
  ];
  // What the layout found out (cut at an edge) stays.
  const kept = [...element.classList].filter((name) => name.startsWith('cut-'));
  element.className = [...names.filter(Boolean), ...kept].join(' ');
  // A mark that gathers several events is of none.
  if (mark.event === '') return;
  element.dataset.event = mark.event;
  element.dataset.state = state;
  element.dataset.selected = String(selected);
}

function drawDay(shape: LaneShape): SVGElement {
  const drawing = svg('svg', { class: 'mark-shape', viewBox: '-14 -14 28 28', width: '28', height: '28' });
  drawing.append(
    svg('circle', { class: 'mark-reach', r: '12' }),
    svg('circle', { class: 'mark-halo', r: '9.5' }),
    svg('path', { class: 'mark-outline', d: OUTLINES[shape] }),
  );
  return drawing;
}

function drawLens(): SVGElement {
  const drawing = svg('svg', { class: 'mark-stretched', viewBox: '0 0 100 12', preserveAspectRatio: 'none' });
  drawing.append(svg('path', { class: 'mark-lens-edge', d: 'M.5 6C20-1 80-1 99.5 6C80 13 20 13 .5 6z' }));
  return drawing;
}

function drawBar(element: HTMLElement, mark: PlacedMark): void {
  const fill = document.createElement('span');
  fill.className = 'mark-fill';
  element.append(fill);
  if (mark.fuzzyUntil !== undefined) {
    const blocks = svg('svg', { class: 'mark-blocks', viewBox: '0 0 100 10', preserveAspectRatio: 'none' });
    // Five blocks, each wider than the one before: surer and surer that it had begun.
    for (const [at, width] of [5, 8, 11, 14, 17].entries()) {
      blocks.append(svg('rect', { x: String(at * 20 + 20 - width), y: '0', width: String(width), height: '10' }));
    }
    element.append(blocks);
  }
  element.append(drawChevron('start'), drawChevron('end'));
}

function drawChevron(side: 'start' | 'end'): SVGElement {
  const drawing = svg('svg', {
    class: `mark-chevron mark-chevron-${side}`,
    viewBox: '0 0 6 10',
    width: '6',
    height: '10',
  });
  drawing.append(svg('path', { d: side === 'start' ? 'M5 1 1 5l4 4' : 'M1 1l4 4-4 4' }));
  return drawing;
}

function svg(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}
