import type { Claim } from '../domain/story.ts';
import { useLaterMessages } from '../i18n/later-messages.ts';
import { useText } from '../i18n/messages-context.tsx';
import { useCatalog } from '../state/session-context.tsx';
import { BearingMark } from '../testimony/bearing-mark.tsx';
import { useReaderWays } from '../testimony/use-reader-ways.ts';

/** What a source beside the reports says, and how that stands to the claims of the reports. */
export function OutsideClaim({ claim, asides }: { claim: Claim; asides: readonly string[] }) {
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
        <p>{text(claim.statement)}</p>
        {asides.map((aside) => (
          <p key={aside} className="outside-source-note">
            {aside}
          </p>
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
            {text(event.label ?? event.title)}
          </button>
        )}
      </div>
    </>
  );
}
