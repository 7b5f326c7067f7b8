import { type FilterSpecification, Map as LibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import { useEffect, useMemo, useRef } from 'react';
import { eventStateAt } from '../../../src/domain/active.ts';
import type { EventState } from '../../../src/domain/catalog.ts';
import type { Basemap } from '../../../src/domain/geography.ts';
import { placeMarks } from '../../../src/domain/map-marks.ts';
import { dayIndexAt, dayInterval } from '../../../src/domain/time/calendar.ts';
import { EventItem } from '../../../src/events/event-item.tsx';
import { MessagesProvider } from '../../../src/i18n/messages-context.tsx';
import { speakEnglish } from '../../../src/i18n/speech.ts';
import { MARKS } from '../../../src/map/layers/map-layer.ts';
import { makeStyle } from '../../../src/map/map-style.ts';
import type { Session } from '../../../src/state/session.ts';
import { SessionProvider, usePlayback, useSession } from '../../../src/state/session-context.tsx';
import { palettes } from '../../../src/ui/palette.ts';
import './naive-reader.css';

/**
 * What one writes first: renders at each position, asks every event, and filters the map anew each time.
 * It has the same map and the same list, and neither timeline nor evidence nor names on the map.
 */
export function NaiveReader({ session, basemap }: { session: Session; basemap: Basemap }) {
  const { story } = session.whole;
  const speech = useMemo(() => speakEnglish(story.timeZone, story.language), [story]);
  return (
    <SessionProvider value={session}>
      <MessagesProvider speech={speech}>
        <NaiveScreen basemap={basemap} />
      </MessagesProvider>
    </SessionProvider>
  );
}

function NaiveScreen({ basemap }: { basemap: Basemap }) {
  const catalog = useSession().whole;
  const position = usePlayback((state) => state.position);
  const day = dayInterval(catalog.calendar, dayIndexAt(catalog.calendar, position));
  const states = new Map(catalog.events.map((record) => [record.id, eventStateAt(record, day)]));
  const container = useRef<HTMLDivElement>(null);
  const applyFilter = useRef<(states: ReadonlyMap<string, EventState>) => void>(() => {});

  useEffect(() => {
    const element = container.current;
    if (!element) return;
    setWorkerUrl(workerUrl);
    const style = makeStyle(basemap, catalog, palettes.light);
    const marks = placeMarks(catalog);
    const filters = style.layers.flatMap((layer) =>
      'source' in layer && layer.source === MARKS ? [[layer.id, layer.filter] as const] : [],
    );
    const map = new LibreMap({
      container: element,
      style,
      bounds: [...catalog.story.frame],
      attributionControl: false,
    });
    map.once('load', () => {
      applyFilter.current = (now) => {
        const active = marks.flatMap(({ event, index }) => (now.get(event) === 'active' ? [index] : []));
        const isActive: FilterSpecification = ['in', ['id'], ['literal', active]];
        for (const [layer, own] of filters) {
          map.setFilter(layer, (own === undefined ? isActive : ['all', own, isActive]) as FilterSpecification);
        }
      };
    });
    map.once('idle', () => element.setAttribute('data-idle', 'true'));
    return () => map.remove();
  }, [catalog, basemap]);

  useEffect(() => applyFilter.current(states));

  return (
    <>
      <div ref={container} className="naive-map" />
      <p>{catalog.calendar.days[dayIndexAt(catalog.calendar, position)]}</p>
      <ul>
        {catalog.events.map((record) => (
          // A new object each time, as it is where everything is worked out anew: nothing is ever the same as before.
          <EventItem
            key={record.id}
            record={{ ...record }}
            state={states.get(record.id) ?? 'hidden'}
            selected={false}
            hidden={false}
            heading={undefined}
            found={undefined}
          />
        ))}
      </ul>
    </>
  );
}
