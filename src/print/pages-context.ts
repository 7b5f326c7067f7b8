import { createContext, useContext } from 'react';

/** On which page, from 1, each block stands; empty while that is not known. */
export const PagesContext = createContext<ReadonlyMap<string, number>>(new Map());

export function usePageOf(block: string): number | undefined {
  return useContext(PagesContext).get(block);
}
