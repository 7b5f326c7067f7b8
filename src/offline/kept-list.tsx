import { useLaterMessages } from '../i18n/later-messages.ts';
import type { Readiness } from './tell-readiness.ts';
import { type KeptStatus, KINDS } from './worker-messages.ts';

/** What is on the device by kind, and what never is. */
export function KeptList({ readiness, status }: { readiness: Readiness; status: KeptStatus | undefined }) {
  const { offline } = useLaterMessages();
  const say = (count: number) => {
    if (count === 0) return offline.all;
    return readiness === 'fetching' ? offline.coming(count) : offline.missing(count);
  };
  return (
    <ul className="offline-list">
      {status &&
        KINDS.map((kind) => {
          const count = status.missing[kind] ?? 0;
          return <Row key={kind} here={count === 0} name={offline.kinds[kind]} value={say(count)} />;
        })}
      <Row here={false} name={offline.unkept.pages} value={offline.never} />
      <Row here={false} name={offline.unkept.pictures} value={offline.never} />
    </ul>
  );
}

function Row({ here, name, value }: { readonly here: boolean; readonly name: string; readonly value: string }) {
  return (
    <li>
      <svg viewBox="0 0 14 14" aria-hidden="true" data-here={here}>
        <path d={here ? 'M2 7.5l3.4 3.5L12 3.5' : 'M2 2h10v10H2z'} />
      </svg>
      <span>{name}</span> <span className="offline-value">{value}</span>
    </li>
  );
}
