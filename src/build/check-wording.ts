import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { reportsFolder } from './reports-folder.ts';
import { LONGEST_QUOTATION, learnWording, sharedRuns } from './shared-wording.ts';

/** Everything of the project that people may read, beside the site as it was built. */
const OWN = ['data', 'docs', 'public', 'src', 'tests', 'index.html', 'README.md'];

/** Looks through the site and the project for sentences of the reports, where their texts are at hand. */
export default function checkWording([site = 'dist']: readonly string[]): number {
  const root = resolve('.');
  const place = reportsFolder(root);
  if ('absent' in place) {
    console.log(`wording ${place.absent}`);
    return 0;
  }
  const reports = textFiles(place.folder).filter((file) => file.endsWith('.txt'));
  if (reports.length === 0) throw new Error(`${place.folder} holds no text (*.txt).`);
  if (!existsSync(site)) throw new Error(`${site} is not there: build the site first.`);
  const places = findCopies(
    reports.map((file) => readFileSync(file, 'utf8')),
    [site, ...OWN].map((name) => resolve(name)),
    root,
  );
  for (const { file, words, beginning } of places.copies) {
    console.error(`${file}: ${words} words of a report in a row, from “${beginning} …”`);
  }
  const verdict = places.copies.length === 0 ? 'none shares' : `${places.copies.length} times shared:`;
  console.log(
    `wording: ${places.looked} files beside ${reports.length} reports, ${verdict} more than ${LONGEST_QUOTATION} words in a row`,
  );
  return places.copies.length === 0 ? 0 : 1;
}

/** A run of a report's words in a file of ours. */
export interface Copy {
  readonly file: string;
  readonly words: number;
  readonly beginning: string;
}

/** Every run of more than the allowed words that files and folders share with the reports. */
export function findCopies(
  reports: readonly string[],
  own: readonly string[],
  root: string,
): { readonly copies: readonly Copy[]; readonly looked: number } {
  const known = learnWording(reports);
  const copies: Copy[] = [];
  let looked = 0;
  for (const file of own.flatMap(textFiles)) {
    const content = readFileSync(file);
    // Faces and pictures hold no sentences.
    if (content.includes(0)) continue;
    looked += 1;
    const text = content.toString('utf8');
    // With tags and without: a sentence may stand in an attribute, or be broken up by an element.
    const runs = [text, ...(/\.(?:html|svg|xml|tsx)$/.test(file) ? [withoutTags(text)] : [])].flatMap((version) =>
      sharedRuns(version, known),
    );
    const seen = new Set<string>();
    for (const { words, beginning } of runs) {
      if (seen.has(beginning)) continue;
      seen.add(beginning);
      copies.push({ file: relative(root, file), words, beginning });
    }
  }
  return { copies, looked };
}

function withoutTags(text: string): string {
  return text.replaceAll(/<[^<>]*>/g, ' ');
}

function textFiles(place: string): string[] {
  if (!existsSync(place)) return [];
  if (!statSync(place).isDirectory()) return [place];
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
