import { type Zippable, zipSync } from 'fflate';

/** The first moment that a zip can say; of no meaning, so that the same files make the same zip. */
const MOMENT = new Date(1980, 0, 1);

/** Packs files, by their path, into one zip below a folder of that name: byte for byte the same for the same files. */
export function packZip(folder: string, files: ReadonlyMap<string, Uint8Array | string>): Uint8Array {
  const entries: Zippable = {};
  for (const path of [...files.keys()].sort()) {
    const content = files.get(path) ?? '';
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    // Faces are compressed already.
    entries[`${folder}/${path}`] = [bytes, { level: path.endsWith('.woff2') ? 0 : 9 }];
  }
  return zipSync(entries, { mtime: MOMENT });
}
