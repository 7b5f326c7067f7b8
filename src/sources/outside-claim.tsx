import type { Claim } from '../domain/claim.ts';
import { useLaterMessages } from '../i18n/later-messages.ts';
import { useText } from '../i18n/messages-context.tsx';
import { StoryText } from '../i18n/story-text.tsx';
import { useCatalog } from '../state/session-context.tsx';
import { BearingMark } from '../testimony/bearing-mark.tsx';
import { useReaderWays } from '../testimony/use-reader-ways.ts';
import { AsideLine } from './aside-line.tsx';
import type { Aside } from './use-claim-asides.ts';

/** What a source beside the reports says, and how that stands to the claims of the reports. */
export function OutsideClaim({ claim, asides }: { claim: Claim; asides: readonly Aside[] }) {
  const open = useReaderWays();
  const catalog = useCatalog();
  const { sources } = useLaterMessages();
  const text = useText();
  const { bearing } = claim;
  // In the second lens a claim may be out before those that it bears on.
  const on = bearing?.on.filter((id) => catalog.claims.has(id)) ?? [];
  const event = catalog.byId.get(claim.event)?.event;
  return (
    <>
      <span className="outside-claim-sign">
        {bearing && on.length > 0 && <BearingMark relation={bearing.relation} />}
      </span>
      <div className="outside-claim">
        <p>
          <StoryText of={claim.statement} />
        </p>
        {asides.map((aside) => (
          <AsideLine key={aside.key} aside={aside} className="outside-source-note" />
        ))}
      </div>
      <div className="outside-claim-bearing">
        {bearing && on.length > 0 && <p>{sources.outside.bearing(bearing.relation, on)}</p>}
        {event && (
          <button
            type="button"
            aria-label={sources.outside.openEvent(text(event.label ?? event.title))}
            onClick={() => open(claim.event, claim.id)}
          >
            <StoryText of={event.label ?? event.title} />
          </button>
        )}
      </div>
    </>
  );
}
