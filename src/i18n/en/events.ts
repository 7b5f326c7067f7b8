import type { ClaimKind } from '../../domain/claim.ts';
import type { FilterFacet } from '../../domain/filter.ts';
import { claimCount, eventCount } from './event-counts.ts';

const facets: Record<FilterFacet, string> = {
  lanes: 'Lane',
  actors: 'Actor',
  places: 'Place',
  sources: 'Source',
  kinds: 'Kind',
};
const kinds: Record<ClaimKind, string> = {
  meeting: 'Meeting',
  strike: 'Strike',
  attack: 'Attack',
  demand: 'Demand',
  position: 'Position',
  decision: 'Decision',
  postponement: 'Postponement',
  agreement: 'Agreement',
  statement: 'Statement',
  publication: 'Publication',
  role: 'Role',
  analysis: 'Analysis',
};
// The city whose clock a report went by, where it is not the one that names the zone.
const clocks: { readonly [zone: string]: string } = {
  'America/New_York': 'Washington',
  'Asia/Muscat': 'Muscat',
  'Asia/Aden': 'Yemen',
  'Asia/Baghdad': 'Iraq',
};

export const events = {
  heading: 'Events',
  list: 'Events',
  filters: 'Filters',
  search: (eventTotal: number, claimTotal: number) => `Search ${eventCount(eventTotal)}, ${claimCount(claimTotal)}`,
  clearSearch: 'Clear the search',
  searchWaiting: 'The search is on its way; until then the list is whole.',
  lanes: 'Lanes',
  lane: (name: string, count: number) => `${name}, ${eventCount(count)}`,
  facet: (facet: FilterFacet) => facets[facet],
  facetChosen: (facet: FilterFacet, values: readonly string[]) =>
    `${facets[facet]}: ${values.length > 1 ? values.length : values.join()}`,
  clearFacet: (facet: FilterFacet) => `Clear ${facets[facet].toLowerCase()}`,
  kind: (kind: string) => kinds[kind as ClaimKind] ?? kind,
  eventCount,
  claimCount,
  summary: (shown: number, total: number) => `${shown} of ${eventCount(total)}`,
  summaryWithClaims: (shown: number, total: number, claims: number, allClaims: number) =>
    `${shown} of ${eventCount(total)}, ${claims} of ${claimCount(allClaims)}`,
  off: (names: readonly string[]) => `${joinNames(names)} ${names.length > 1 ? 'are' : 'is'} off`,
  only: (names: readonly string[]) => `only ${joinNames(names)}`,
  lost: (lost: number, lessExact: number) =>
    [lost > 0 && `${eventCount(lost)} left out`, lessExact > 0 && `${lessExact} less exact`].filter(Boolean).join(', '),
  showAll: 'Show all',
  notInPrint: 'Nothing is in print yet',
  notInPrintWay: 'Nothing of this story was public by this day. Move the playhead on, or look as it happened.',
  noDateGiven: 'No date given',
  noDate: 'no date given',
  startNotGiven: 'start not given',
  noPlace: 'no place',
  alsoDated: (date: string) => `or “${date}”`,
  byTheClockOf: (date: string, zone: string) =>
    `${date}, ${clocks[zone] ?? zone.split('/').at(-1)?.replace('_', ' ') ?? zone} time`,
  separator: ' · ',
  matchingClaims: 'Claims found',
  paragraph: (number: number) => `¶${number}`,
  moreClaims: (count: number) => `and ${claimCount(count)} more`,
  publicState: { past: 'public before', active: 'became public on this day', future: '', hidden: 'not public yet' },
  publicSameDay: 'public the same day',
  publicSince: (day: string) => `public since ${day}`,
  publicEarlier: (day: string) => `reported here on ${day}, public earlier`,
  /** The same, where only some sources count. */
  ofChoice: {
    publicState: {
      past: 'told before',
      active: 'new in the chosen sources on this day',
      future: '',
      hidden: 'not in the chosen sources yet',
    },
    publicSameDay: 'in these sources the same day',
    publicSince: (day: string) => `in these sources since ${day}`,
    publicEarlier: (day: string) => `in these sources since ${day}, public earlier`,
  },
  contextSources: 'Outside the reports',
  reportsAlone: 'The reports alone',
  state: { past: 'over', active: 'under way', future: 'not yet begun', hidden: 'filtered out' },
  empty: {
    title: (query: string) => `Nothing here has “${query}”`,
    titleWithoutQuery: 'Nothing passes these filters',
  },
};

function joinNames(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${last}` : last;
}
