import type { Catalog, EventState } from '../domain/catalog.ts';
import type { Basemap } from '../domain/geography.ts';
import type { EventId } from '../domain/identifiers.ts';
import { describeMarks, describeTies } from '../domain/map-marks.ts';
import { useMessages } from '../i18n/messages-context.tsx';
import { usePrintMessages } from '../i18n/print-messages.ts';

interface Props {
  readonly catalog: Catalog;
  readonly stateOf: (id: EventId) => EventState;
  readonly basemap: Basemap | undefined;
}

/** The marks that a map has, in words, and whose boundaries it draws. */
export function MarkKey({ catalog, stateOf, basemap }: Props) {
  const { marks: words } = usePrintMessages();
  const { geography } = useMessages();
  const marks = describeMarks(catalog, { stateOf });
  const own = marks.filter(({ context, state, covered }) => !context && state === 'active' && !covered);
  const has = (drawing: string) => own.some((mark) => mark.drawing === drawing);
  const lines = [
    has('ring') && words.point,
    has('hatch') && words.hatch,
    has('flash') && words.flash,
    has('start-not-given') && words.startNotGiven,
    has('waterlines') && words.waterlines,
    has('presence') && words.presence,
    describeTies(catalog, marks).length > 0 && words.tie,
    marks.some(({ state }) => state === 'past') && words.past,
    marks.some(({ context }) => context) && words.outside,
    own.some(({ kind }) => kind === 'country') && words.numbers,
    basemap && `${geography.boundariesShort(basemap.attribution.source)}.`,
  ];
  return <p className="mark-key">{lines.filter((line) => line !== false && line !== undefined).join(' ')}</p>;
}
