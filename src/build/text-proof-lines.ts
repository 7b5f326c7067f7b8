import type { Story } from '../domain/story.ts';
import { type ClaimProof, type Finding, locatedClaims } from '../formats/prove-locators.ts';
import type { ReportText } from '../formats/report-text.ts';
import type { FileProof, TextProofs } from './prove-texts.ts';

/** The reports are not ours to print: so many of their words show the place. */
const MOST_WORDS = 3;
const HASH_SHOWN = 12;

/** Tells in lines for a terminal what texts prove of a story: what fails, what has changed, and a count at the end. */
export function* tellProofs(story: Story, { proofs, strangers, without }: TextProofs): Generator<string> {
  for (const proof of proofs) yield* tellProof(proof);
  for (const file of strangers) yield `${file}: fits none of the story's sources`;
  for (const { id } of without) yield `source ${id}: no text here for its ${count(locatedClaims(story, id).length)}`;
}

function* tellProof({ file, report, proof }: FileProof): Generator<string> {
  for (const [claims, { expected, there }] of remarks(proof.claims, report)) {
    yield claims;
    yield `  expected  ${expected}`;
    yield `  there     ${there}`;
    yield '';
  }
  if (proof.sameFile === false) {
    yield `${file} (warning)`;
    yield `  expected  the file that was read for source ${proof.source}, by its SHA-256`;
    yield `  there     another, SHA-256 ${short(report.sha256)}`;
    yield '';
  }
  const held = proof.claims.filter(({ holds }) => holds);
  const warned = held.filter(({ findings }) => findings.length > 0).length;
  const remark = warned === 0 ? '' : `, ${warned} of them with a warning`;
  yield `${file}: source ${proof.source}, ${held.length} of ${count(proof.claims.length)} proven${remark}.`;
}

interface Remark {
  readonly expected: string;
  readonly there: string;
}

/** Failures one by one, then warnings with all the claims that share them. */
function remarks(proofs: readonly ClaimProof[], { text }: ReportText): readonly (readonly [string, Remark])[] {
  const failures: [string, Remark][] = [];
  const warnings = new Map<string, { claims: string[]; remark: Remark }>();
  for (const { claim, locator, at, findings } of proofs) {
    const start = at ?? locator.start;
    const passage = text.slice(start, start + locator.end - locator.start);
    for (const finding of findings) {
      const remark = inWords(finding, passage);
      const name = `${claim} ¶${locator.paragraph}`;
      if (finding.severity === 'failure') failures.push([name, remark]);
      else {
        const key = `${remark.expected} ${remark.there}`;
        const shared = warnings.get(key) ?? { claims: [], remark };
        shared.claims.push(name);
        warnings.set(key, shared);
      }
    }
  }
  const shared = [...warnings.values()].map(
    ({ claims, remark }) => [`${claims.join(', ')} (warning)`, remark] as const,
  );
  return [...failures, ...shared];
}

function inWords({ kind, expected, found }: Finding, passage: string): Remark {
  switch (kind) {
    case 'passage': {
      const there = passage.trim() === '' ? 'nothing' : `${beginning(passage)}, SHA-256 ${short(found)}`;
      return { expected: `the passage of SHA-256 ${short(expected)}`, there };
    }
    // What the story takes for first and last words may be as long as it likes: it is not repeated here.
    case 'first-words':
      return { expected: 'the first words that the story gives', there: beginning(passage) };
    case 'last-words':
      return { expected: 'the last words that the story gives', there: ending(passage) };
    case 'place': {
      const move = Number(found) - Number(expected);
      return {
        expected: 'the passage at its offset',
        there: `it begins ${Math.abs(move)} ${move < 0 ? 'earlier' : 'later'}`,
      };
    }
    case 'paragraph': {
      const there = found === undefined ? 'it runs over several paragraphs' : `it stands in paragraph ${found}`;
      return { expected: `the passage in paragraph ${expected}`, there };
    }
    case 'around':
      return { expected: `its paragraph of SHA-256 ${short(expected)}`, there: `another, SHA-256 ${short(found)}` };
  }
}

const beginning = (passage: string) => `“${passage.trim().split(/\s+/, MOST_WORDS).join(' ')} …”`;
const ending = (passage: string) => `“… ${passage.trim().split(/\s+/).slice(-MOST_WORDS).join(' ')}”`;
const count = (claims: number) => (claims === 1 ? '1 claim' : `${claims} claims`);
const short = (hash: string | number | undefined) => `${String(hash).slice(0, HASH_SHOWN)}…`;
