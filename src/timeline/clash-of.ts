import type { Catalog } from '../domain/catalog.ts';
import type { EventId } from '../domain/identifiers.ts';
import type { Text } from '../domain/prose.ts';
import { dayIndexOf, dayInterval } from '../domain/time/calendar.ts';
import type { ClashingSpan } from './clash-layer.ts';

/** The lengths that sources give of an event and that clash: what they state, not what we infer from it. */
export function clashOf(
  { story, calendar, byId, comparisonsOf }: Catalog,
  event: EventId | undefined,
  text: (text: Text) => string,
): { readonly spans: readonly ClashingSpan[]; readonly lane: number } {
  const record = byId.get(event ?? '');
  const lane = story.lanes.findIndex(({ id }) => id === record?.event.lane);
  const middleOf = (iso: string) => {
    const index = dayIndexOf(calendar, iso);
    if (index === undefined) return undefined;
    const { start, end } = dayInterval(calendar, index);
    return (start + end) / 2;
  };
  const compared = comparisonsOf
    .get(record?.id ?? '')
    ?.find(({ relation, spans }) => relation === 'contradict' && spans);
  const spans = (compared?.spans ?? []).flatMap(({ label, from, to, inferred }) => {
    const [start, end] = [middleOf(from), middleOf(to)];
    return inferred || start === undefined || end === undefined ? [] : [{ words: text(label), start, end }];
  });
  return { spans, lane: Math.max(lane, 0) };
}
