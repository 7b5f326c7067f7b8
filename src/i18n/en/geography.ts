export const geography = {
  boundaries: (source: string, scale: string, version: string) =>
    `Boundaries as ${source} draws them, de facto, ${scale} (${version})`,
  boundariesShort: (source: string) => `Boundaries: ${source}, de facto`,
  stillMap: 'Map of the region at the playhead; the list of events says the same in words',
};
