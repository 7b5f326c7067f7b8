import type { EventId } from '../domain/identifiers.ts';

export const SHEETS = ['handout', 'pack', 'key'] as const;
export type SheetKind = (typeof SHEETS)[number];
export const PAPERS = ['a4', 'letter'] as const;
export type Paper = (typeof PAPERS)[number];
/** Whether sources are named where they tell, or pupils fill in who they think it is. */
export const NAMINGS = ['printed', 'blank'] as const;
export type Naming = (typeof NAMINGS)[number];

/** What is printed, and on what. */
export interface PrintChoice {
  readonly sheet: SheetKind;
  readonly paper: Paper;
  readonly names: Naming;
  /** Of the handout. */
  readonly event: EventId;
}

/** Where paper is cut to Letter, by the region of a language tag: "en-US". */
const LETTER_REGIONS = new Set(['US', 'CA', 'MX', 'PH', 'CL', 'CO', 'VE']);

/** Reads `?sheet=pack&paper=letter&names=blank&event=…`; what cannot be used has its opening value. `locale`: of the browser. */
export function readPrintChoice(
  search: string,
  events: ReadonlySet<EventId>,
  opening: EventId,
  locale: string,
): PrintChoice {
  const query = new URLSearchParams(search);
  const [sheet, paper, names, event] = ['sheet', 'paper', 'names', 'event'].map((name) => query.get(name));
  return {
    sheet: SHEETS.find((each) => each === sheet) ?? 'handout',
    paper: PAPERS.find((each) => each === paper) ?? (LETTER_REGIONS.has(locale.slice(-2)) ? 'letter' : 'a4'),
    names: NAMINGS.find((each) => each === names) ?? 'printed',
    event: event && events.has(event) ? event : opening,
  };
}

/** Writes a choice into a query string, beside what else it says. */
export function writePrintChoice(
  { sheet, paper, names, event }: PrintChoice,
  language: string,
  search: string,
): string {
  const query = new URLSearchParams(search);
  query.set('sheet', sheet);
  query.set('paper', paper);
  if (names === 'printed') query.delete('names');
  else query.set('names', names);
  query.set('lang', language);
  if (sheet === 'handout') query.set('event', event);
  else query.delete('event');
  return `?${query}`;
}
