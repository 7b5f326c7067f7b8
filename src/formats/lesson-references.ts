import type { Stop } from '../domain/lesson/lesson.ts';
import type { Story } from '../domain/story.ts';
import type { Ledger } from './ledger.ts';
import { askWhether, nearestWord } from './nearest-word.ts';
import { showValue } from './problem.ts';

/** Looks up what the stops of a lesson name in the story that it walks through. */
export class LessonReferences {
  readonly #steps: ReadonlySet<string>;
  readonly #pauses: ReadonlySet<string>;
  readonly #events: ReadonlySet<string>;
  readonly #sources: ReadonlySet<string>;
  readonly #comparisons: ReadonlySet<string>;

  constructor(
    private readonly story: Story,
    private readonly ledger: Ledger,
  ) {
    const ids = (things: readonly { readonly id: string }[]) => new Set(things.map(({ id }) => id));
    this.#steps = ids(story.steps);
    this.#pauses = ids(story.steps.filter(({ pause }) => pause));
    this.#events = ids(story.events);
    this.#sources = ids(story.sources);
    this.#comparisons = ids(story.comparisons);
  }

  /** Whether the story has all that a stop names. If not, notes what it lacks. */
  check(stop: Stop, path: string): boolean {
    switch (stop.kind) {
      case 'step':
        return this.#has(this.#steps, stop.step, `${path}.step`, 'the id of a step of this story');
      case 'pause':
        return this.#has(this.#pauses, stop.step, `${path}.step`, 'the id of a step of this story that has a pause');
      case 'comparison':
        return this.#has(this.#comparisons, stop.comparison, `${path}.comparison`, 'the id of a comparison here');
      case 'view': {
        const { day, event, sources } = stop.view;
        const { from, to } = this.story.extent;
        const isDay = from <= day && day <= to;
        if (!isDay) {
          const expected = `a day from ${from} to ${to}`;
          this.ledger.error(`${path}.view.day`, showValue(day), expected, undefined, { kind: 'day', from, to });
        }
        const known = [
          event === undefined || this.#has(this.#events, event, `${path}.view.event`, 'the id of an event here'),
          ...sources.map((source, index) =>
            this.#has(this.#sources, source, `${path}.view.sources[${index}]`, 'the id of a source here'),
          ),
        ];
        return isDay && known.every(Boolean);
      }
      case 'question':
      case 'blank':
        return true;
    }
  }

  #has(ids: ReadonlySet<string>, id: string, path: string, expected: string): boolean {
    if (ids.has(id)) return true;
    const near = nearestWord(id, ids);
    const fault = { kind: 'unknown', ...(near !== undefined && { near }) } as const;
    this.ledger.error(path, showValue(id), expected, askWhether(near), fault);
    return false;
  }
}
