import { describe, expect, it } from 'vitest';
import { proveText } from '../../../src/formats/prove-text.ts';
import { readReportText } from '../../../src/formats/report-text.ts';
import { MADE_UP, madeUpStory, reportOf } from './made-up-report.ts';

const other = 'A comet was seen over the bay.\nNobody signed anything. The tide was low, and the pier stood dry.\n';
const A = madeUpStory();
const B = madeUpStory(other, [['A comet was seen'], ['Nobody signed anything.'], ['the pier stood dry.']], 'B');
const story = { claims: [...A.claims, ...B.claims] };
const sources = [A.source, B.source];
const prove = async (text: string, among = sources) => proveText(story, among, await reportOf(text));
const heldOf = (proof: Awaited<ReturnType<typeof prove>>) => proof?.claims.filter(({ holds }) => holds).length;

describe('whose text it is', () => {
  it('is told by the hash of the file', async () => {
    expect(await prove(MADE_UP)).toMatchObject({ source: 'A', sameFile: true });
    expect(await prove(other)).toMatchObject({ source: 'B', sameFile: true });
  });

  it('is told by the passages where the file is another', async () => {
    const proof = await prove(`${MADE_UP}\n`);
    expect(proof).toMatchObject({ source: 'A', sameFile: false });
    expect(heldOf(proof)).toBe(A.claims.length);
    expect(await prove(other.replace('comet', 'kite'))).toMatchObject({ source: 'B', sameFile: false });
  });

  it('is told by first and last words where the only passage was altered', async () => {
    const lone = madeUpStory(other, [['A comet was seen over the bay.']], 'C');
    const proof = await proveText(lone, [lone.source], await reportOf(other.replace('was', 'wes')));
    expect(proof).toMatchObject({ source: 'C', claims: [{ holds: false }] });
  });

  it('is nobody’s where next to nothing of it is there, or its source is not among those asked for', async () => {
    expect(await prove('Something else.')).toBeUndefined();
    expect(await prove('')).toBeUndefined();
    expect(await prove(other, [A.source])).toBeUndefined();
  });
});

describe('the bytes of a text', () => {
  it('are read as UTF-8, with or without a byte order mark', async () => {
    expect((await readReportText(new TextEncoder().encode('\uFEFFÀ l’aube.')))?.text).toBe('À l’aube.');
  });

  it.each([
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 0x0d]],
    ['UTF-16', [0xff, 0xfe, 0x41, 0x00]],
    ['a program', [0x41, 0x00, 0x42]],
  ])('are no text where they are %s', async (_, bytes) => {
    expect(await readReportText(new Uint8Array(bytes))).toBeUndefined();
  });

  it('count paragraphs from 1, without lines that are empty or blank', async () => {
    const { paragraphs } = await reportOf('one\n\n  \nsecond line\r\n\r\nthird');
    expect(paragraphs).toEqual([
      { number: 1, start: 0, end: 3 },
      { number: 2, start: 8, end: 19 },
      { number: 3, start: 23, end: 28 },
    ]);
  });
});
