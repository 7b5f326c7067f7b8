import { claimCount, eventCount } from './event-counts.ts';

const numbers = ['no', 'one', 'two', 'three', 'four', 'five'];

/** What an empty list says beyond that it is empty. */
export const noEvents = {
  empty: {
    without: (filters: number, eventTotal: number, claimTotal: number | undefined) => {
      const which = filters === 1 ? 'this filter' : `these ${numbers[filters] ?? filters} filters`;
      const what =
        claimTotal === undefined ? eventCount(eventTotal) : `${eventCount(eventTotal)} and ${claimCount(claimTotal)}`;
      return `Without ${which}, ${what} would be found:`;
    },
    withoutOne: (count: number) => `${eventCount(count)} without it`,
    remove: (name: string) => `Remove the filter ${name}`,
    clearFilters: (filters: number) =>
      filters === 1
        ? 'Clear the filter'
        : filters === 2
          ? 'Clear both filters'
          : `Clear all ${numbers[filters] ?? filters} filters`,
    clearSearch: 'Clear the search',
    nowhere: 'No event and no claim of this story has these words. Try fewer, or other ones.',
    stays: 'Map and timeline stay as they are.',
  },
};
