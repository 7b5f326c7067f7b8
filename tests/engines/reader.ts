import { ok } from 'node:assert/strict';
import { type FoundPart, findParts, nameOf, type Part } from './find-part.ts';
import type { BuiltApp } from './serve-built-app.ts';
import type { EngineSession, Json } from './session.ts';
import { until } from './until.ts';

/** What the page says of one event in all its parts. */
export interface ShownEvent {
  readonly state: string;
  readonly drawn: string;
  /** States of its marks on the timeline; none where its day is out of the window. */
  readonly marks: readonly string[];
}

/** The reader's screen, found by the names that assistive technology sees. One class for all engines. */
export class Reader {
  constructor(
    readonly session: EngineSession,
    private readonly app: BuiltApp,
  ) {}

  /** Opens the page, and waits until it answers and the map has drawn what it has. */
  async open(query = ''): Promise<void> {
    await this.openText(query);
    await this.mapIdle();
  }

  /** Opens the page, and waits until it answers. */
  async openText(query = '', { webGl = true } = {}): Promise<void> {
    await this.session.open(`${webGl ? this.app.address : this.app.withoutWebGl}${query}`);
    // The build renders the sliders; the words of their values come with the script.
    await this.sees('the page answers', () => document.querySelector('[role="slider"][aria-valuetext]') !== null);
  }

  /** One step back in the window's history, within the page. */
  back(): Promise<void> {
    return this.session.evaluate(() => history.back());
  }

  mapIdle(): Promise<unknown> {
    return this.sees('the map is at rest', () => document.querySelector('[data-idle="true"]') !== null);
  }

  /** Waits until something holds in the page. */
  sees<A extends readonly Json[]>(what: string, look: (...given: A) => boolean, ...given: A): Promise<unknown> {
    return until(what, () => this.session.evaluate(look, ...given));
  }

  /** The only part like this. */
  async find(part: Part, act: { focus?: boolean; value?: string; show?: boolean } = {}): Promise<FoundPart> {
    const found = await this.session.evaluate(findParts as never, part as never, act as never);
    const [only, ...others] = found as FoundPart[];
    if (!only) throw new Error(`there is no ${nameOf(part)}`);
    if (others.length > 0) throw new Error(`there are ${others.length + 1} of ${nameOf(part)}`);
    return only;
  }

  /** Waits for a part, and until it is so. */
  has(part: Part, so: (found: FoundPart) => boolean = () => true, what = ''): Promise<FoundPart> {
    return until(
      `${nameOf(part)} ${what}`,
      async () => {
        const found = await this.find(part);
        return so(found) && found;
      },
      async () => {
        const { text, ...rest } = await this.find(part);
        return { ...rest, text: text.slice(0, 300) };
      },
    );
  }

  async hasText(part: Part, text: string): Promise<void> {
    await this.has(part, (found) => found.text.includes(text), `with "${text}"`);
  }

  /** Waits until no part is like this. */
  async lacks(part: Part): Promise<void> {
    await until(`no ${nameOf(part)}`, async () => {
      const found = await this.session.evaluate(findParts as never, part as never, {} as never);
      return (found as FoundPart[]).length === 0;
    });
  }

  /** Clicks on a part once it is there, at rest, and nothing lies over it. */
  async click(part: Part): Promise<void> {
    let before: FoundPart | undefined;
    const at = await until(`${nameOf(part)} can be pressed`, async () => {
      const found = await this.find(part, { show: true });
      const still = before?.x === found.x && before.y === found.y;
      before = found;
      if (found.coveredBy !== null) throw new Error(`over it lies ${found.coveredBy}`);
      return still && found;
    });
    await this.session.click(at.x, at.y);
  }

  /** Puts the focus on a part. */
  async focus(part: Part): Promise<void> {
    await until(`${nameOf(part)} takes the focus`, async () => {
      await this.find(part, { focus: true });
      return (await this.find(part)).focused;
    });
  }

  /** Gives an input or a choice a value, as one move of the reader's hand. */
  async give(part: Part, value: string): Promise<void> {
    await until(`${nameOf(part)} takes "${value}"`, async () => (await this.find(part, { value })).value === value);
  }

  /** Moves the playhead to a day (ISO date). */
  async movePlayhead(day: string): Promise<void> {
    await this.give(PLAYHEAD, String(Math.round((Date.parse(day) - Date.parse('2023-01-01')) / 86_400_000)));
  }

  /** Waits until the playhead says that it stands on a day, in the page's own words. */
  async playheadSays(words: string): Promise<void> {
    await this.has(
      PLAYHEAD,
      ({ attributes }) => attributes['aria-valuetext']?.startsWith(words) === true,
      `says "${words}"`,
    );
  }

  /** What list, map and timeline show of an event now. */
  async shown(id: string): Promise<ShownEvent> {
    return this.session.evaluate((event: string) => {
      const item = document.querySelector<HTMLElement>(`li[data-event="${event}"]`);
      const marks = document.querySelectorAll<HTMLElement>(`.timeline-mark[data-event="${event}"]`);
      return {
        state: item?.dataset['state'] ?? 'not in the list',
        drawn: item?.dataset['drawn'] ?? '',
        marks: [...new Set([...marks].map(({ dataset }) => dataset['state'] ?? ''))],
      };
    }, id);
  }

  /** Waits until list, map and, where it has the event, timeline agree on an event. */
  async shows(id: string, state: string, drawn: string): Promise<void> {
    await until(
      `${id} is ${state}, drawn as ${drawn}, everywhere`,
      async () => {
        const shown = await this.shown(id);
        return shown.state === state && shown.drawn === drawn && shown.marks.every((mark) => mark === state);
      },
      () => this.shown(id),
    );
  }

  /** Waits until the evidence is that of an event. */
  async tells(id: string): Promise<void> {
    await this.has(EVIDENCE, ({ attributes }) => attributes['data-event'] === id, `is that of ${id}`);
  }

  /** Ids of the events that the list shows, in its order. */
  listed(): Promise<string[]> {
    return this.session.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('li[data-event]:not([hidden])')].map(
        ({ dataset }) => dataset['event'] ?? '',
      ),
    );
  }

  /** Waits until the list has so many events. */
  async lists(count: number): Promise<void> {
    await until(
      `a list of ${count}`,
      async () => (await this.listed()).length === count,
      () => this.listed(),
    );
  }

  /** Waits until the address has a text. */
  async addressHas(text: string): Promise<void> {
    const search = () => this.session.evaluate(() => location.search);
    await until(`"${text}" in the address`, async () => decodeURIComponent(await search()).includes(text), search);
  }

  /** Nothing is wider than the window. */
  async fitsInWidth(): Promise<void> {
    const [wide, width] = await this.session.evaluate(
      () => [document.documentElement.scrollWidth, innerWidth] as const,
    );
    ok(wide <= width, `the page is ${wide} px wide in a window of ${width}`);
  }

  /** What went wrong behind the page since it was opened. */
  async takeFaults(): Promise<string[]> {
    const seen = await this.session.evaluate(() => {
      const { faults = [] } = globalThis as unknown as { faults?: string[] };
      const others = performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => /^https?:/.test(name) && !name.startsWith(`${location.origin}/`));
      return [...faults.splice(0), ...others.map((name) => `another origin: ${name}`)];
    });
    return [...seen, ...this.app.takeFaults()];
  }
}

export const PLAYHEAD: Part = { role: 'slider', name: 'Playhead' };
export const MAP = { role: 'region', name: 'Map' } as const;
export const EVIDENCE = { role: 'region', name: 'Evidence' } as const;
export const TIMELINE = { role: 'region', name: 'Timeline' } as const;
