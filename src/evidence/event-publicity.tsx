import type { EventRecord } from '../domain/catalog.ts';
import { publicityOf } from '../domain/publication.ts';
import { type Secrecy, secrecyOf } from '../domain/secrecy.ts';
import { useDateWords, useMessages } from '../i18n/messages-context.tsx';
import { useCatalog } from '../state/session-context.tsx';
import { useLate } from './use-late.ts';
import './event-publicity.css';

/** How long an event was kept from the public, or since when it was public: as strictly as the lens. */
export function EventPublicity({ record }: { record: EventRecord }) {
  const { lens, calendar, story } = useCatalog();
  const { publicity } = useMessages().evidence;
  const dates = useDateWords();
  const { publication } = record;
  if (!publication) return null;
  const secrecy = secrecyOf(record, calendar);
  const day = dates.day(publication.day.start);
  if (lens === 'happened') {
    if (!secrecy) return null;
    return <p className="event-publicity">{publicity.becamePublic(day, secrecy.least, secrecy.most)}</p>;
  }
  if (secrecy && secrecy.most > 0) {
    return <SecrecyFigure secrecy={secrecy} lane={story.lanes.findIndex(({ id }) => id === record.event.lane)} />;
  }
  const lines = {
    earlier: publicity.publicEarlier(dates.dayAndMonth(publication.day.start)),
    'same-day': publicity.sameDay,
    since: publicity.since(day),
  };
  return <p className="event-publicity">{lines[publicityOf(record) ?? 'since']}</p>;
}

// Only the second lens has it.
const loadDrawing = () => import('./secrecy-drawing.tsx').then((module) => module.SecrecyDrawing);

function SecrecyFigure({ secrecy, lane }: { secrecy: Secrecy; lane: number }) {
  const { publicity } = useMessages().evidence;
  const Drawing = useLate(loadDrawing);
  return (
    <div className="event-secrecy">
      <p className="event-secrecy-figure">
        <strong>{publicity.figure(secrecy.least, secrecy.most)}</strong> <span>{publicity.keptFor(secrecy.most)}</span>
      </p>
      <div className="event-secrecy-drawing" data-exact={secrecy.least === secrecy.most}>
        {Drawing !== undefined && Drawing !== 'failed' && <Drawing secrecy={secrecy} lane={lane} />}
      </div>
    </div>
  );
}
