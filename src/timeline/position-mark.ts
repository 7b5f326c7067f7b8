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
  element.style.setProperty('--mark-x', `${x}px`);
  element.style.setProperty('--cut-start', `${Math.max(0, -x)}px`);
  element.style.setProperty('--cut-end', `${Math.max(0, right - viewWidth)}px`);
  if (mark.openFrom !== undefined) element.style.setProperty('--open-x', `${scale(mark.openFrom)}px`);
  if (mark.fuzzyUntil !== undefined) element.style.setProperty('--fuzzy', `${scale(mark.fuzzyUntil) - x}px`);
  if (!label) return;
  element.dataset['label'] = label.place;
  element.style.setProperty('--label-x', `${label.x - x}px`);
}
