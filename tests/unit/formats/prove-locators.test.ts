import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Locator } from '../../../src/domain/claim.ts';
import { proveLocators, type SourceProof } from '../../../src/formats/prove-locators.ts';
import { MADE_UP, madeUpStory, reportOf } from './made-up-report.ts';

const { source, claims } = madeUpStory();
const prove = async (text: string, changed = claims) =>
  proveLocators({ claims: changed }, source, await reportOf(text));
const failed = (proof: SourceProof) => proof.claims.filter(({ holds }) => !holds).map(({ claim }) => claim);
const kinds = (proof: SourceProof) => [...new Set(proof.claims.flatMap(({ findings }) => findings.map((f) => f.kind)))];
/** Claims whose passage holds the letter at a place. */
const holding = (at: number) => idsWhere(({ start, end }) => start <= at && at < end);
/** Claims whose passage something put in before the letter at a place breaks up. */
const brokenAt = (at: number) => idsWhere(({ start, end }) => start < at && at < end);
const idsWhere = (meets: (locator: Locator) => boolean) =>
  claims.filter(({ evidence }) => meets(evidence!)).map(({ id }) => id);
/** The first claim, with another locator. */
const withLocator = (change: object) =>
  claims.map((claim, index) => (index === 0 ? { ...claim, evidence: { ...claim.evidence!, ...change } } : claim));

const letters = [...MADE_UP.matchAll(/\p{L}/gu)].map(({ index }) => index);

describe('the proof of locators', () => {
  it('finds every passage in the text that was read, and nothing to remark', async () => {
    const proof = await prove(MADE_UP);
    expect(proof.sameFile).toBe(true);
    expect(proof.claims.map(({ claim }) => claim)).toEqual(claims.map(({ id }) => id));
    expect(failed(proof)).toEqual([]);
    expect(kinds(proof)).toEqual([]);
  });

  it('a letter changed anywhere fails the claims whose passage holds it, and only those', async () => {
    for (const at of letters) {
      const letter = MADE_UP[at] === 'x' ? 'y' : 'x';
      const proof = await prove(MADE_UP.slice(0, at) + letter + MADE_UP.slice(at + 1));
      expect([at, failed(proof)]).toEqual([at, holding(at)]);
    }
  });

  it('a letter added or taken away anywhere fails the same claims; the others are found where they have moved', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...letters), fc.boolean(), async (at, added) => {
        const proof = await prove(MADE_UP.slice(0, at) + (added ? '#' : '') + MADE_UP.slice(added ? at : at + 1));
        expect(failed(proof)).toEqual(added ? brokenAt(at) : holding(at));
        for (const { holds, at: found, locator, findings } of proof.claims) {
          if (holds && locator.start > at) {
            expect(found).toBe(locator.start + (added ? 1 : -1));
            expect(findings).toContainEqual({ kind: 'place', severity: 'warning', expected: locator.start, found });
          }
        }
      }),
    );
  });

  it('finds all of a text with another paragraph before it, and warns of place and number', async () => {
    const proof = await prove(`A page of the Tide Press\n\n${MADE_UP}`);
    expect(proof.sameFile).toBe(false);
    expect(failed(proof)).toEqual([]);
    expect(kinds(proof)).toEqual(['place', 'paragraph']);
    expect(proof.claims[0]?.findings).toContainEqual({ kind: 'paragraph', severity: 'warning', expected: 1, found: 2 });
  });

  it('does not take the same words elsewhere for a passage that was altered, moved or not', async () => {
    const altered = MADE_UP.replace('Nobody signed', 'Nobody sighed');
    expect(failed(await prove(altered))).toEqual(['A05']);
    expect(failed(await prove(`A page of the Tide Press\n\n${altered}`))).toEqual(['A05']);
    const second = MADE_UP.replace('\nNobody signed', '\nNobody sighed');
    expect(failed(await prove(second))).toEqual(['A07']);
  });

  it('finds what stands between two changes that cancel each other out', async () => {
    const changed = MADE_UP.replace('Two envoys', 'Three envoys').replace(
      'the ferries had stopped',
      'ferries had stopped',
    );
    expect(failed(await prove(changed))).toEqual(['A03', 'A08']);
  });

  it('reads Windows line ends as the same paragraphs', async () => {
    const proof = await prove(MADE_UP.replaceAll('\n', '\r\n'));
    expect(failed(proof)).toEqual([]);
    expect(kinds(proof)).toEqual(['place']);
  });

  it('only warns where the rest of a paragraph has changed', async () => {
    const proof = await prove(MADE_UP.replace('heard', 'hears'));
    expect(failed(proof)).toEqual([]);
    expect(proof.claims.filter(({ findings }) => findings.length > 0).map(({ claim }) => claim)).toEqual(['A09']);
    expect(kinds(proof)).toEqual(['around']);
  });

  it.each([
    ['first-words', { firstWords: 'Ferries cross the' }],
    ['last-words', { lastWords: 'at midnight' }],
    ['paragraph', { paragraph: 2 }],
    ['place', { start: 3, end: 37 }],
    ['passage', { sha256: '0'.repeat(64) }],
  ])('in the very file that was read, a wrong locator fails: %s %j', async (kind, change) => {
    const proof = await prove(MADE_UP, withLocator(change));
    expect(failed(proof)).toEqual(['A01']);
    expect(proof.claims[0]?.findings[0]).toMatchObject({ kind, severity: 'failure' });
  });

  it('says which claims hold where nothing of the text does', async () => {
    const proof = await prove('Something else.');
    expect(failed(proof)).toHaveLength(claims.length);
    expect(kinds(proof)).toEqual(['passage']);
  });
});
