import type { Bearing, Claim } from '../domain/claim.ts';
import { useMessages, useText } from '../i18n/messages-context.tsx';
import { useCatalog } from '../state/session-context.tsx';
import { BearingMark } from '../testimony/bearing-mark.tsx';
import { listBearingsOn } from './outside-claims.ts';

/** Which outside accounts bear on a report's claim: sign, word and name; what they say stands with themselves. */
export function ClaimBearings({ claim }: { claim: Claim }) {
  const catalog = useCatalog();
  const { outside } = useMessages().evidence;
  const text = useText();
  const lines = new Map<string, { relation: Bearing; name: string }>();
  for (const { source, bearing } of listBearingsOn(catalog, claim.id)) {
    const known = catalog.sources.get(source);
    if (bearing && known)
      lines.set(`${source} ${bearing.relation}`, { relation: bearing.relation, name: text(known.name) });
  }
  if (lines.size === 0) return null;
  return (
    <ul className="claim-bearings">
      {[...lines].map(([key, { relation, name }]) => (
        <li key={key} data-bearing={relation}>
          <BearingMark relation={relation} />
          {outside.markOn(relation, name)}
        </li>
      ))}
    </ul>
  );
}
