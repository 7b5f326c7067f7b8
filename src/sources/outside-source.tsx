import type { Claim, Source } from '../domain/story.ts';
import { useLaterMessages } from '../i18n/later-messages.ts';
import { useDateWords, useText } from '../i18n/messages-context.tsx';
import { OutsideClaim } from './outside-claim.tsx';
import { PageLink } from './page-link.tsx';
import { useClaimAsides } from './use-claim-asides.ts';

/** One source beside the reports: its name, its day, where it is, and what it tells. */
export function OutsideSource({ source, claims }: { source: Source; claims: readonly Claim[] }) {
  const { sources } = useLaterMessages();
  const dates = useDateWords();
  const text = useText();
  const asidesOf = useClaimAsides();
  // What holds for all of its claims is said once.
  const shared = claims.map(asidesOf).reduce((common, asides) => common.filter((aside) => asides.includes(aside)));
  const notes = [...shared, ...(source.note === undefined ? [] : [text(source.note)])];
  return (
    <li className="outside-source">
      <p className="outside-source-name">
        <strong>{text(source.name)}</strong>{' '}
        {source.published === undefined ? sources.dayUnknown : dates.iso(source.published)}
      </p>
      {source.url !== undefined && <PageLink url={source.url} shown="host" />}
      {claims.map((claim) => (
        <OutsideClaim
          key={claim.id}
          claim={claim}
          asides={asidesOf(claim).filter((aside) => !shared.includes(aside))}
        />
      ))}
      {notes.length > 0 && (
        <div className="outside-source-notes">
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </div>
      )}
    </li>
  );
}
