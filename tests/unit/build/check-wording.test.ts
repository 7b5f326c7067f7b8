import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { findCopies } from '../../../src/build/check-wording.ts';
import { reportsFolder } from '../../../src/build/reports-folder.ts';
import { learnWording, sharedRuns } from '../../../src/build/shared-wording.ts';
import { MADE_UP } from '../formats/made-up-report.ts';

const TWELVE = 'envoys waited in separate rooms while a clerk carried notes between them';
const THIRTEEN = `Two ${TWELVE}`;
const known = learnWording([MADE_UP]);
const shares = (text: string) => sharedRuns(text, known).map(({ words }) => words);

describe('the wording of a report', () => {
  it('may be quoted in twelve words, and not in thirteen', () => {
    expect(shares(`We read: “${TWELVE}”, and so on.`)).toEqual([]);
    expect(shares(`We read: “${THIRTEEN}”, and so on.`)).toEqual([13]);
  });

  it.each([
    ['case and punctuation', THIRTEEN.toUpperCase().replaceAll(' ', ', ')],
    ['line ends', THIRTEEN.replaceAll(' ', '\n   ')],
    ['accents', THIRTEEN.replace('envoys', 'énvöys')],
    ['the escapes of JSON', JSON.stringify({ text: THIRTEEN.replaceAll(' ', '\n') }).replace('e', '\\u0065')],
    ['the entities of HTML', THIRTEEN.replaceAll(' ', '&nbsp;').replace('T', '&#84;').replace('w', '&#x77;')],
  ])('is known again in spite of %s', (_, text) => {
    expect(shares(text)).toEqual([13]);
  });

  it('is told as one run, however long, and by three words only', () => {
    const runs = sharedRuns(`Ours. ${MADE_UP} Ours again. ${THIRTEEN}`, known);
    expect(runs).toHaveLength(2);
    expect(runs[0]).toMatchObject({ from: 1, beginning: 'ferries crossed the' });
    expect(runs[1]).toMatchObject({ words: 13, beginning: 'two envoys waited' });
  });

  it('is not what stands at the seam of two texts', () => {
    const seam = learnWording(['one two three four five six seven', 'eight nine ten eleven twelve thirteen']);
    expect(sharedRuns('one two three four five six seven eight nine ten eleven twelve thirteen', seam)).toEqual([]);
  });
});

describe('the files of the project', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wording-'));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('are all looked through, whatever tags break a sentence up', () => {
    mkdirSync(join(folder, 'stories/one'), { recursive: true });
    writeFileSync(join(folder, 'stories/one/story.json'), JSON.stringify({ statement: TWELVE, note: THIRTEEN }));
    writeFileSync(join(folder, 'page.html'), `<p>${THIRTEEN.replace('rooms', '<b class="place">rooms</b>')}</p>`);
    writeFileSync(join(folder, 'title.html'), `<p title="${THIRTEEN}">notes</p>`);
    writeFileSync(join(folder, 'short.html'), `<p>${TWELVE}</p>`);
    writeFileSync(join(folder, 'face.woff2'), `\0${THIRTEEN}`);
    const { copies, looked } = findCopies([MADE_UP], [folder, join(folder, 'not-there')], folder);
    expect(looked).toBe(4);
    expect(copies.map(({ file }) => file).sort()).toEqual(['page.html', 'stories/one/story.json', 'title.html']);
    expect(copies.every(({ words, beginning }) => words === 13 && beginning === 'two envoys waited')).toBe(true);
  });
});

describe('the folder of the reports', () => {
  it('is the named one, and an error where that is not there', () => {
    expect(reportsFolder('/nowhere', tmpdir())).toEqual({ folder: tmpdir() });
    expect(() => reportsFolder('/nowhere', '/no/such/folder')).toThrow('/no/such/folder');
  });

  it('is said to be absent where it is', () => {
    expect(reportsFolder('/nowhere/at-all', '')).toEqual({
      absent: expect.stringMatching(/^skipped: the reports' texts are not here/),
    });
  });
});
