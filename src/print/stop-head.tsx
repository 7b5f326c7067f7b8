import { isPassages } from '../domain/passages.ts';
import { useDateWords, useMessages, useNumber } from '../i18n/messages-context.tsx';
import { usePrintMessages } from '../i18n/print-messages.ts';
import { StoryText } from '../i18n/story-text.tsx';
import { EventLines } from './event-lines.tsx';
import { MarkKey } from './mark-key.tsx';
import { partByPlace } from './number-events.ts';
import type { PackScene } from './pack-scene.ts';
import { type PlannedStop, type Scene, stateInScene } from './plan-stops.ts';
import { StopTitle } from './stop-title.tsx';

/** The head of a stop: its number and title, what it tells, and its map with the events that are on it. */
export function StopHead({ planned, pack }: { planned: PlannedStop; pack: PackScene }) {
  const words = usePrintMessages();
  const dates = useDateWords();
  const { scene, statement, number, pause, stop } = planned;
  const { lesson } = pack;
  const asks = pause !== undefined || stop.kind === 'question';
  return (
    <div className={scene ? 'stop-head' : 'stop-head stop-head-aside'}>
      <p className="stop-head-number">
        {words.stopOf(number, lesson.stops.length)}
        {asks && ` · ${words.pause}`}
        {scene && (
          <strong>
            {scene.catalog.lens === 'public' ? words.asPublic(dates.iso(scene.iso)) : dates.iso(scene.iso)}
          </strong>
        )}
      </p>
      <h2>
        <StopTitle planned={planned} lesson={lesson} />
      </h2>
      {pause && isPassages(pause.question) && pause.question.length > 1 && (
        <p className="stop-head-statement">
          <StoryText of={pause.question.slice(1)} />
        </p>
      )}
      {statement !== undefined && (
        <p className="stop-head-statement">
          <StoryText of={statement} />
        </p>
      )}
      {scene && <StopMap scene={scene} pack={pack} />}
    </div>
  );
}

function StopMap({ scene, pack }: { scene: Scene; pack: PackScene }) {
  const words = usePrintMessages();
  const { events } = useMessages();
  const write = useNumber();
  const { basemap, numbers, drawMap, box } = pack;
  const { catalog, own, also, camera } = scene;
  const stateOf = stateInScene(scene);
  const told = partByPlace(catalog, stateOf, own);
  const beside = partByPlace(catalog, stateOf, also);
  const over = new Set(own.flatMap(({ id }) => (stateOf(id) === 'past' ? [id] : [])));
  const onMap = [...told.placed, ...beside.placed].map(({ id }) => write(numbers.get(id) ?? 0));
  const list = { catalog, numbers, over };
  return (
    <div className="sheet-places">
      <figure>
        {drawMap({ catalog, stateOf, numbers, box, name: words.map(onMap.join(' ')), ...(camera && { camera }) })}
        <figcaption>
          <MarkKey catalog={catalog} stateOf={stateOf} basemap={basemap} />
        </figcaption>
      </figure>
      <div className="stop-events">
        {told.placed.length > 0 && (
          <>
            <h3>{words.onMap}</h3>
            <EventLines {...list} events={told.placed} />
          </>
        )}
        {told.placeless.length > 0 && (
          <>
            <h3>{words.notOnMap}</h3>
            <EventLines {...list} events={told.placeless} placeless />
          </>
        )}
        {also.length > 0 && (
          <>
            <h3>{words.also}</h3>
            <EventLines {...list} events={beside.placed} brief />
            <EventLines {...list} events={beside.placeless} placeless brief />
          </>
        )}
        {own.length + also.length === 0 && <p>{events.notInPrint}</p>}
      </div>
    </div>
  );
}
