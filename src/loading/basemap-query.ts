import { queryOptions } from '@tanstack/react-query';
import type { Basemap } from '../domain/geography.ts';

/** The query of the basemap, which our own build wrote under a name that holds its hash: trusted as it is. */
export function basemapQuery(address: string) {
  return queryOptions({
    queryKey: ['basemap', address] as const,
    async queryFn({ signal }): Promise<Basemap> {
      const response = await fetch(address, { signal });
      if (!response.ok) throw new Error(`The basemap at ${address} answered ${response.status}.`);
      return response.json() as Promise<Basemap>;
    },
    staleTime: Infinity,
    gcTime: Infinity,
    structuralSharing: false,
    retry: 1,
  });
}
