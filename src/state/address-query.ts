import type { Catalog } from '../domain/catalog.ts';
import { FACETS, type FilterFacet } from '../domain/filter.ts';
import type { EventId } from '../domain/identifiers.ts';
import { choiceOf } from '../domain/knowledge.ts';
import type { Lens } from '../domain/lens.ts';
import { dayIndexOf } from '../domain/time/calendar.ts';
import type { Screen, Theme } from './view-store.ts';

/** What an address can say about the view; what it leaves out keeps its opening value. */
export interface AddressView {
  readonly event?: EventId;
  /** ISO date of the playhead. */
  readonly day?: string;
  readonly lens?: Lens;
  readonly language?: string;
  readonly theme?: Theme;
  readonly screen?: Screen;
  readonly facets: { readonly [Facet in FilterFacet]?: readonly string[] };
  readonly query?: string;
}

/** A value that was left out, and what the key expects. */
export interface AddressProblem {
  readonly key: AddressKey;
  readonly value: string;
}

export type AddressKey = 'event' | 't' | 'lens' | 'lang' | 'theme' | 'view' | 'q' | FilterFacet;

const THEMES: readonly string[] = ['light', 'dark', 'auto'] satisfies Theme[];
const LENSES: readonly string[] = ['happened', 'public'] satisfies Lens[];
const SCREENS: readonly string[] = ['map', 'differences', 'sources'] satisfies Screen[];
const LONGEST_QUERY = 200;

/** Reads a query string (`?event=…&t=…`). Never throws: what cannot be used is listed under `problems`. */
export function readAddress(
  search: string,
  catalog: Catalog,
  languages: readonly string[] = catalog.story.languages,
): { view: AddressView; problems: AddressProblem[] } {
  const parameters = new URLSearchParams(search);
  const problems: AddressProblem[] = [];
  const take = (key: AddressKey, accept: (value: string) => string | undefined): string | undefined => {
    const value = parameters.get(key);
    if (value === null) return undefined;
    const accepted = accept(value);
    if (accepted === undefined) problems.push({ key, value: value.slice(0, LONGEST_QUERY) });
    return accepted;
  };
  const oneOf = (values: readonly string[]) => (value: string) => (values.includes(value) ? value : undefined);

  const event = take('event', (value) => (catalog.byId.has(value) ? value : undefined));
  // A time of day means its day.
  const day = take('t', (value) => {
    const date = /^(\d{4}-\d{2}-\d{2})(T.*)?$/.exec(value)?.[1];
    return date !== undefined && dayIndexOf(catalog.calendar, date) !== undefined ? date : undefined;
  });
  const lens = take('lens', oneOf(LENSES));
  const language = take('lang', oneOf(languages));
  const theme = take('theme', oneOf(THEMES));
  const screen = take('view', oneOf(SCREENS));
  const query = take('q', (value) => (value.length <= LONGEST_QUERY ? value : undefined));

  const facets: { [Facet in FilterFacet]?: readonly string[] } = {};
  for (const facet of FACETS) {
    const listed = parameters.get(facet)?.split(',').filter(Boolean) ?? [];
    const known = listed.filter((value) => isKnown(catalog, facet, value));
    for (const value of listed) if (!known.includes(value)) problems.push({ key: facet, value });
    // A page is chosen with the report that it reprints.
    const chosen = facet === 'sources' ? known.map((id) => choiceOf(catalog, id)) : known;
    if (chosen.length > 0) facets[facet] = [...new Set(chosen)];
  }
  return {
    view: {
      facets,
      ...(event !== undefined && { event }),
      ...(day !== undefined && { day }),
      ...(lens !== undefined && { lens: lens as Lens }),
      ...(language !== undefined && { language }),
      ...(theme !== undefined && { theme: theme as Theme }),
      ...(screen !== undefined && { screen: screen as Screen }),
      ...(query !== undefined && { query }),
    },
    problems,
  };
}

/** Writes the view as a query string. Keys of others are kept. */
export function writeAddress(view: AddressView, search: string): string {
  const parameters = new URLSearchParams(search);
  const values: { readonly [Key in AddressKey]: string | undefined } = {
    event: view.event,
    t: view.day,
    lens: view.lens,
    lang: view.language,
    theme: view.theme,
    view: view.screen,
    q: view.query,
    lanes: view.facets.lanes?.join(','),
    actors: view.facets.actors?.join(','),
    places: view.facets.places?.join(','),
    sources: view.facets.sources?.join(','),
    kinds: view.facets.kinds?.join(','),
  };
  for (const [key, value] of Object.entries(values)) {
    if (value) parameters.set(key, value);
    else parameters.delete(key);
  }
  // Commas part the ids of a list and need no escape there.
  const text = parameters.toString().replaceAll('%2C', ',');
  return text && `?${text}`;
}

function isKnown(catalog: Catalog, facet: FilterFacet, value: string): boolean {
  if (facet === 'kinds') return catalog.story.claims.some(({ kind }) => kind === value);
  return catalog[facet].has(value);
}
