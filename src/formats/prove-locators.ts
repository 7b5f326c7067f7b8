import type { Claim, Locator } from '../domain/claim.ts';
import type { ClaimId, SourceId } from '../domain/identifiers.ts';
import type { Source, Story } from '../domain/story.ts';
import { type Sighting, settle, sight } from './find-passage.ts';
import { sha256Of } from './hash-text.ts';
import { paragraphAround, type ReportText } from './report-text.ts';

/** How the claims of one source hold in a text. */
export interface SourceProof {
  readonly source: SourceId;
  /** Whether the file is the very one that was read for the story; unset where the story gives no hash of it. */
  readonly sameFile?: boolean;
  /** In the order in which the story tells them. */
  readonly claims: readonly ClaimProof[];
}

/** A claim holds where its passage was found and nothing of its locator failed. */
export interface ClaimProof {
  readonly claim: ClaimId;
  readonly locator: Locator;
  readonly holds: boolean;
  /** Where its passage stands in this text; unset where it does not. */
  readonly at?: number;
  readonly findings: readonly Finding[];
}

export interface Finding {
  /**
   * `passage`: it stands nowhere. `first-words`, `last-words`: it begins or ends with others. `place`: it stands at
   * another offset, `paragraph`: in a paragraph of another number. `around`: the rest of its paragraph has changed.
   */
  readonly kind: 'passage' | 'first-words' | 'last-words' | 'place' | 'paragraph' | 'around';
  readonly severity: 'failure' | 'warning';
  readonly expected: string | number;
  readonly found?: string | number;
}

/** How far to look for passages that show how the text around one has moved. */
const NEIGHBOURS = 3;

/**
 * Says of each claim of a source whether its locator holds in a text. In the file that was read for the story
 * everything must hold; in another, what stood before a passage may have changed: then its place only warns.
 */
export async function proveLocators(
  story: Pick<Story, 'claims'>,
  source: Source,
  report: ReportText,
): Promise<SourceProof> {
  const sameFile = source.sha256 === undefined ? undefined : source.sha256 === report.sha256;
  const located = locatedClaims(story, source.id);
  const sightings = await Promise.all(located.map(({ evidence }) => sight(report.text, evidence)));
  const inOrder = sightings.toSorted((one, other) => one.locator.start - other.locator.start);
  const rankOf = new Map(inOrder.map((sighting, rank) => [sighting, rank]));
  const settleOne = (sighting: Sighting) => {
    const rank = rankOf.get(sighting) ?? 0;
    const around = inOrder.slice(Math.max(0, rank - NEIGHBOURS), rank + NEIGHBOURS + 1);
    const neighbours = around.filter((other) => other !== sighting);
    return settle(report.text, sighting, neighbours);
  };
  const claims = await Promise.all(
    sightings.map(async (sighting, index): Promise<ClaimProof> => {
      const { locator } = sighting;
      const at = settleOne(sighting);
      const findings = await inspect(report, locator, at, sameFile === true);
      const holds = findings.every(({ severity }) => severity === 'warning');
      return { claim: located[index]?.id ?? '', locator, holds, ...(at !== undefined && { at }), findings };
    }),
  );
  return { source: source.id, ...(sameFile !== undefined && { sameFile }), claims };
}

/** The claims of a source that say where in it they stand. */
export function locatedClaims({ claims }: Pick<Story, 'claims'>, source: SourceId): readonly LocatedClaim[] {
  return claims.filter((claim): claim is LocatedClaim => claim.source === source && claim.evidence !== undefined);
}
export type LocatedClaim = Claim & { readonly evidence: Locator };

async function inspect(report: ReportText, locator: Locator, at: number | undefined, sameFile: boolean) {
  const { text } = report;
  const { start, end, sha256, firstWords, lastWords, paragraph, paragraphSha256 } = locator;
  const findings: Finding[] = [];
  if (at === undefined) {
    const found = await sha256Of(text.slice(start, end));
    return [{ kind: 'passage', severity: 'failure', expected: sha256, found }] satisfies Finding[];
  }
  const until = at + end - start;
  const passage = text.slice(at, until);
  if (!passage.startsWith(firstWords))
    findings.push({ kind: 'first-words', severity: 'failure', expected: firstWords });
  if (!passage.endsWith(lastWords)) findings.push({ kind: 'last-words', severity: 'failure', expected: lastWords });
  const severity = sameFile ? 'failure' : 'warning';
  if (at !== start) findings.push({ kind: 'place', severity, expected: start, found: at });
  const around = paragraphAround(report, at, until);
  if (around?.number !== paragraph) {
    findings.push({ kind: 'paragraph', severity, expected: paragraph, ...(around && { found: around.number }) });
  }
  if (around && paragraphSha256 !== undefined) {
    const found = await sha256Of(text.slice(around.start, around.end));
    if (found !== paragraphSha256) {
      findings.push({ kind: 'around', severity: 'warning', expected: paragraphSha256, found });
    }
  }
  return findings;
}
