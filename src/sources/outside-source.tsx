import type { Claim } from '../domain/claim.ts';
import type { Source } from '../domain/story.ts';
import { useLaterMessages } from '../i18n/later-messages.ts';
import { useDateWords } from '../i18n/messages-context.tsx';
import { StoryText } from '../i18n/story-text.tsx';
import { AsideLine } from './aside-line.tsx';
import { OutsideClaim } from './outside-claim.tsx';
import { PageLink } from './page-link.tsx';
import { useClaimAsides } from './use-claim-asides.ts';

/** One source beside the reports: its name, its day, where it is, and what it tells. */
export function OutsideSource({ source, claims }: { source: Source; claims: readonly Claim[] }) {
  const { sources } = useLaterMessages();
  const dates = useDateWords();
  const asidesOf = useClaimAsides();
  // What holds for all of its claims is said once.
  const shared = claims
    .map(asidesOf)
    .reduce((common, asides) => common.filter(({ key }) => asides.some((aside) => aside.key === key)));
  const notes = [...shared, ...(source.note === undefined ? [] : [{ key: 'note', prose: source.note }])];
  return (
    <li className="outside-source">
      <p className="outside-source-name">
        <strong>
          <StoryText of={source.name} />
        </strong>{' '}
        {source.published === undefined ? sources.dayUnknown : dates.iso(source.published)}
      </p>
      {source.url !== undefined && <PageLink url={source.url} shown="host" />}
      {claims.map((claim) => (
        <OutsideClaim
          key={claim.id}
          claim={claim}
          asides={asidesOf(claim).filter((aside) => !shared.some(({ key }) => key === aside.key))}
        />
      ))}
      {notes.length > 0 && (
        <div className="outside-source-notes">
          {notes.map((note) => (
            <AsideLine key={note.key} aside={note} />
          ))}
        </div>
      )}
    </li>
  );
}
