import type { PlacedMark } from './arrange-marks.ts';
import type { LabelPlace } from './place-labels.ts';

/** Tells a mark's element where it is in the view (px), for what CSS draws from there: cut ends, fades, its label. */
export function positionMark(
  element: HTMLElement,
  mark: PlacedMark,
  scale: (instant: number) => number,
  viewWidth: number,
  label: LabelPlace | undefined,
): void {
  const x = scale(mark.start);
  const right = scale(mark.end);
  element.classList.toggle('cut-start', x < -1);
  element.classList.toggle('cut-end', right > viewWidth + 1);
  const set = (name: string, value: number) => element.style.setProperty(name, `${value}px`);
  set('--mark-x', x);
  set('--cut-start', Math.max(0, -x));
  set('--cut-end', Math.max(0, right - viewWidth));
  if (mark.openFrom !== undefined) set('--open-x', scale(mark.openFrom));
  if (mark.fuzzyUntil !== undefined) set('--fuzzy', scale(mark.fuzzyUntil) - x);
  if (mark.slidesFrom !== undefined) {
    const stands = mark.kind === 'tie' ? mark.end : (mark.start + mark.end) / 2;
    set('--slide', scale(stands) - scale(mark.slidesFrom));
  }
  if (mark.secrecy) {
    set('--hatch-x', scale(mark.secrecy.hatchFrom) - x);
    const { line } = mark.secrecy;
    if (line) {
      set('--line-x', scale(line.from) - x);
      set('--sure-x', scale(line.sureFrom) - x);
    }
  }
  positionLabel(element, mark, label ?? { place: 'none', x }, x);
}

function positionLabel(element: HTMLElement, mark: PlacedMark, place: LabelPlace, x: number): void {
  const text = element.querySelector<HTMLElement>(':scope > .timeline-label:not(.is-former)');
  if (!text) return;
  const words = (place.long && mark.longLabel) || mark.label;
  if (text.textContent !== words) text.textContent = words;
  text.dataset['place'] = place.place;
  text.style.setProperty('--label-x', `${place.x - x}px`);
}
