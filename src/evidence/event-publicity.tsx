import type { EventRecord } from '../domain/catalog.ts';
import { publicityOf } from '../domain/publication.ts';
import { type Secrecy, secrecyOf } from '../domain/secrecy.ts';
import { useDateWords, useMessages } from '../i18n/messages-context.tsx';
import { useCatalog, useSourcesChosen } from '../state/session-context.tsx';
import { comesLater } from '../ui/later.tsx';
import './event-publicity.css';

/** How long an event was kept from the public, or since when it was public: as strictly as the lens. */
export function EventPublicity({ record }: { record: EventRecord }) {
  const { lens, calendar, story } = useCatalog();
  const words = usePublicityWords();
  const dates = useDateWords();
  const { publication } = record;
  if (!publication) return null;
  const secrecy = secrecyOf(record, calendar);
  const day = dates.day(publication.day.start);
  if (lens === 'happened') {
    if (!secrecy) return null;
    return <p className="event-publicity">{words.becamePublic(day, secrecy.least, secrecy.most)}</p>;
  }
  if (secrecy && secrecy.most > 0) {
    return <SecrecyFigure secrecy={secrecy} lane={story.lanes.findIndex(({ id }) => id === record.event.lane)} />;
  }
  const lines = {
    earlier: words.publicEarlier(dates.dayAndMonth(publication.day.start)),
    'same-day': words.sameDay,
    since: words.since(day),
  };
  return <p className="event-publicity">{lines[publicityOf(record) ?? 'since']}</p>;
}

// Only the second lens has it.
const Drawing = comesLater(() => import('./secrecy-drawing.tsx').then((module) => module.SecrecyDrawing));

/** Where only some sources count, nothing is said of the public. */
function usePublicityWords() {
  const { publicity } = useMessages().evidence;
  return useSourcesChosen() ? publicity.ofChoice : publicity;
}

function SecrecyFigure({ secrecy, lane }: { secrecy: Secrecy; lane: number }) {
  const { publicity } = useMessages().evidence;
  const words = usePublicityWords();
  return (
    <div className="event-secrecy">
      <p className="event-secrecy-figure">
        <strong>{publicity.figure(secrecy.least, secrecy.most)}</strong> <span>{words.keptFor(secrecy.most)}</span>
      </p>
      <div className="event-secrecy-drawing" data-exact={secrecy.least === secrecy.most}>
        <Drawing.Later secrecy={secrecy} lane={lane} />
      </div>
    </div>
  );
}
