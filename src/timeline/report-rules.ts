import type { Interval } from '../domain/time/interval.ts';
import { createSvg } from './svg-element.ts';

/** Rules through the lanes at the days of reports. They rise with the second lens. */
export class ReportRules {
  readonly element = createSvg('svg', { class: 'timeline-reports' });
  #rules: readonly { readonly day: Interval; readonly line: SVGElement }[] = [];

  /** Takes the days on which reports came out. */
  show(days: readonly Interval[]): void {
    this.#rules = days.map((day) => ({ day, line: createSvg('rect', { class: 'report-rule', width: '1.2', y: '0' }) }));
    this.element.replaceChildren(...this.#rules.map(({ line }) => line));
  }

  place(scale: (instant: number) => number): void {
    for (const { day, line } of this.#rules)
      line.setAttribute('x', (scale((day.start + day.end) / 2) - 0.6).toFixed(1));
  }

  /** Where the playhead stands on the day of a report, its own line is the rule. */
  playheadMoved(instant: number): void {
    for (const { day, line } of this.#rules) {
      line.classList.toggle('is-under', day.start <= instant && instant < day.end);
    }
  }
}
