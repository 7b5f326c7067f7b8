import type { EventRecord } from '../domain/catalog.ts';
import type { ClaimKind } from '../domain/claim.ts';
import { useSpeech } from '../i18n/messages-context.tsx';
import { usePresentMessages } from '../i18n/present-messages.ts';
import { useCatalog, useEventStates } from '../state/session-context.tsx';
import { useTalk } from '../state/talk-context.tsx';

/** What happens somewhere: a reading of events, or a report of them, has no place to be missed. */
const PLACED: ReadonlySet<ClaimKind> = new Set([
  'meeting',
  'strike',
  'attack',
  'decision',
  'postponement',
  'agreement',
]);
/** Of more that are under way while the teacher explores, these are named. */
const NAMED = 3;

/** What is told and has no place on the map: in a line, since a pin would lie. */
export function WithoutPlace({ records }: { records: readonly EventRecord[] }) {
  const { events } = useCatalog();
  const exploring = useTalk((state) => state.exploring);
  const { stateOf } = useEventStates();
  const words = usePresentMessages();
  const { text, language } = useSpeech();
  const told = exploring
    ? events.filter(({ id, intervals }) => intervals.length > 0 && stateOf(id) === 'active')
    : records;
  const names = told
    .filter(({ places, claims }) => places.length === 0 && claims.some(({ kind }) => PLACED.has(kind)))
    .slice(0, NAMED)
    .map(({ event }) => text(event.label ?? event.title));
  if (names.length === 0) return null;
  return (
    <p className="slide-no-place">
      {words.withoutPlace(new Intl.ListFormat(language, { type: 'conjunction' }).format(names))}
    </p>
  );
}
