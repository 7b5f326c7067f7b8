import { queryOptions } from '@tanstack/react-query';
import type { Basemap } from '../domain/geography.ts';
import type { BasemapFile } from '../formats/basemap-file.ts';
import { ask } from './ask.ts';

/** The query of the basemap, which our own build wrote under a name that holds its hash: trusted as it is. */
export function basemapQuery(address: string) {
  return queryOptions({
    queryKey: ['basemap', address] as const,
    async queryFn({ signal }): Promise<Basemap> {
      const [{ readBasemap }, response] = await Promise.all([
        import('../formats/basemap-file.ts'),
        ask(address, signal),
      ]);
      if (!response.ok) throw new Error(`The basemap at ${address} answered ${response.status}.`);
      return readBasemap((await response.json()) as BasemapFile);
    },
    // Without a network it may be kept on the device.
    networkMode: 'always',
    staleTime: Infinity,
    gcTime: Infinity,
    structuralSharing: false,
    retry: 1,
  });
}
