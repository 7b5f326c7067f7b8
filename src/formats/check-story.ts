import type { Story } from '../domain/story.ts';
import { checkDates } from './check-dates.ts';
import { DateReader } from './check-dating.ts';
import { checkHeader } from './check-header.ts';
import { checkParts, listOf } from './check-parts.ts';
import { checkReferences } from './check-references.ts';
import type { Draft, Header } from './draft.ts';
import { childOf } from './known-keys.ts';
import { Ledger } from './ledger.ts';
import { locateProblems } from './locate-problems.ts';
import { nearestWord } from './nearest-word.ts';
import { byPart, PARTS, type Part } from './parts.ts';
import { type LeftOut, type Problem, showValue } from './problem.ts';
import { decodeText, noteTooLarge, readJson } from './read-json.ts';
import { FORMAT } from './story-schema.ts';

export interface StoryReport {
  readonly file: string;
  /** What is sound of the story; absent where nothing can be shown. */
  readonly story?: Story;
  /** The first 200. */
  readonly problems: readonly Problem[];
  /** What went because of a problem elsewhere; the first 200. */
  readonly leftOut: readonly LeftOut[];
  readonly counts: StoryCounts;
}

export interface StoryCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly leftOut: number;
  /** How many of each the file has. */
  readonly found: Readonly<Record<Part, number>>;
  /** How many of each are in the story. */
  readonly kept: Readonly<Record<Part, number>>;
}

/** Checks the bytes of a story file. Never throws. */
export function checkStoryBytes(bytes: Uint8Array, fileName: string): StoryReport {
  const ledger = new Ledger(fileName);
  const text = decodeText(bytes, ledger);
  return text === undefined ? report(ledger) : checkText(text, ledger);
}

/** The report on a file that is larger than what is read; `size` in bytes, a lower bound where `atLeast`. */
export function reportTooLarge(size: number, fileName: string, atLeast = false): StoryReport {
  const ledger = new Ledger(fileName);
  noteTooLarge(ledger, size, atLeast);
  return report(ledger);
}

/** Checks the text of a story file. Never throws. */
export function checkStory(text: string, fileName: string): StoryReport {
  return checkText(text, new Ledger(fileName));
}

function checkText(text: string, ledger: Ledger): StoryReport {
  const json = readJson(text, ledger);
  if (!json) return report(ledger);
  const checked = checkParsed(json.value, ledger);
  return { ...checked, problems: locateProblems(checked.problems, json.body) };
}

function checkParsed(value: unknown, ledger: Ledger): StoryReport {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    ledger.error('', showValue(value), 'an object, the story');
    return report(ledger);
  }
  const format = childOf(value, 'format');
  if (format !== FORMAT) {
    const near = typeof format === 'string' && nearestWord(format, [FORMAT]) !== undefined;
    const mend = near || format === undefined ? `"format": "${FORMAT}"` : undefined;
    ledger.error('format', showValue(format), `"${FORMAT}"`, mend);
    return report(ledger);
  }
  const dates = new DateReader();
  const header = checkHeader(value, dates, ledger);
  const { draft, declared } = checkParts(value, ledger);
  const lists = new Set(PARTS.filter((part) => Array.isArray(childOf(value, part))));
  const dated = checkDates(draft, header, dates, ledger);
  const sound = checkReferences(dated, declared, lists, ledger);
  const story = header && assemble(header, sound, declared.ids.events, ledger);
  return report(ledger, value, story);
}

/** Puts together what is left; undefined where no event is. */
function assemble(header: Header, draft: Draft, declared: ReadonlySet<string>, ledger: Ledger): Story | undefined {
  const first = draft.events[0]?.item.id;
  if (first === undefined) {
    ledger.error('events', 'none that is sound', 'at least one event with a claim');
    return undefined;
  }
  const items = <Item>(kept: readonly { readonly item: Item }[]) => kept.map(({ item }) => item);
  return {
    ...header,
    opening: { ...header.opening, event: openingEvent(header, draft, declared, first, ledger) },
    lanes: items(draft.lanes),
    sources: items(draft.sources),
    actors: items(draft.actors),
    places: items(draft.places),
    events: items(draft.events),
    claims: items(draft.claims),
    comparisons: items(draft.comparisons),
    oddities: items(draft.oddities),
    steps: items(draft.steps),
  };
}

function openingEvent(
  { opening }: Header,
  { events }: Draft,
  declared: ReadonlySet<string>,
  first: string,
  ledger: Ledger,
): string {
  if (events.some(({ item }) => item.id === opening.event)) return opening.event;
  // An empty id stands for an opening that has been complained of already.
  if (declared.has(opening.event)) ledger.leaveOut('opening.event', `an event is left out, "${opening.event}"`);
  else if (opening.event !== '') {
    const near = nearestWord(
      opening.event,
      events.map(({ item }) => item.id),
    );
    const mend = near === undefined ? undefined : `did you mean “${near}”?`;
    ledger.error('opening.event', showValue(opening.event), 'the id of an event in this file', mend);
  }
  return first;
}

function report(ledger: Ledger, value?: unknown, story?: Story): StoryReport {
  return {
    file: ledger.file,
    ...(story ? { story } : {}),
    problems: ledger.problems,
    leftOut: ledger.leftOut,
    counts: {
      ...ledger.counts,
      found: byPart((part) => listOf(value, part).length),
      kept: byPart((part) => story?.[part].length ?? 0),
    },
  };
}
