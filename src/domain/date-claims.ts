import type { ClaimId } from './identifiers.ts';
import type { Story } from './story.ts';
import type { Dating } from './time/dating.ts';
import { readDating } from './time/read-dating.ts';

/**
 * Reads the date of every claim that has one. A publication that gives no day of its own takes the day of the
 * report it tells of. Apart from `buildCatalog` because it brings the parser, which the first story does not need.
 */
export function dateClaims(story: Story): ReadonlyMap<ClaimId, Dating> {
  const published = new Map(story.sources.map(({ id, published: day }) => [id, day]));
  const origins = new Map(story.sources.map(({ id, origin }) => [id, origin ?? id]));
  const datings = new Map<ClaimId, Dating>();
  // A large story repeats few dates, and the parser is slow.
  const known = new Map<string, Dating>();
  const read = (edtf: string, timeZone: string): Dating => {
    const key = `${edtf} ${timeZone}`;
    const dating = known.get(key) ?? readDating(edtf, timeZone);
    known.set(key, dating);
    return dating;
  };
  for (const claim of story.claims) {
    const dayOfReport = claim.kind === 'publication' ? published.get(origins.get(claim.source) ?? '') : undefined;
    const edtf = claim.time.edtf ?? dayOfReport;
    if (edtf !== undefined) datings.set(claim.id, read(edtf, claim.time.timeZone ?? story.timeZone));
  }
  return datings;
}
