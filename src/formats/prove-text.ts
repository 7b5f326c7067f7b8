import type { Source, Story } from '../domain/story.ts';
import { locatedClaims, proveLocators, type SourceProof } from './prove-locators.ts';
import type { ReportText } from './report-text.ts';

/** With at least this share of a source's passages a text is that source's, however altered. */
const ENOUGH_PASSAGES = 0.25;
/** So is one with the first or last words of so many: reports of one subject share a good many of these. */
const ENOUGH_WORDS = 0.5;

/**
 * Proves the claims of the source that a text belongs to: the one whose file it is, else the one of which it has the
 * most passages. Undefined where it belongs to none of these.
 */
export async function proveText(
  story: Pick<Story, 'claims'>,
  sources: readonly Source[],
  report: ReportText,
): Promise<SourceProof | undefined> {
  const located = provableSources(story, sources);
  const own = located.find(({ sha256 }) => sha256 === report.sha256);
  if (own) return proveLocators(story, own, report);
  let best: { readonly proof: SourceProof; readonly found: number; readonly met: number } | undefined;
  for (const source of located) {
    const met = shareOfWords(story, source, report);
    if (met < ENOUGH_PASSAGES) continue;
    const proof = await proveLocators(story, source, report);
    const found = proof.claims.filter(({ at }) => at !== undefined).length;
    if (found < proof.claims.length * ENOUGH_PASSAGES && met < ENOUGH_WORDS) continue;
    if (!best || found > best.found || (found === best.found && met > best.met)) best = { proof, found, met };
  }
  return best?.proof;
}

/** The sources of which a claim says where in them it stands. */
export function provableSources(story: Pick<Story, 'claims'>, sources: readonly Source[]): readonly Source[] {
  const cited = new Set(story.claims.flatMap(({ source, evidence }) => (evidence ? [source] : [])));
  return sources.filter(({ id }) => cited.has(id));
}

/** The share of a source's claims whose first or last words are in a text: no passage is there without both. */
function shareOfWords(story: Pick<Story, 'claims'>, source: Source, { text }: ReportText): number {
  const claims = locatedClaims(story, source.id);
  const met = claims.filter(
    ({ evidence }) => text.includes(evidence.firstWords) || text.includes(evidence.lastWords),
  ).length;
  return met / claims.length;
}
