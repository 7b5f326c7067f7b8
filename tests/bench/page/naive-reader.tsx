import { type FilterSpecification, Map as LibreMap, type StyleSpecification, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import { useEffect, useRef } from 'react';
import { eventStateAt } from '../../../src/domain/active.ts';
import type { Catalog, EventRecord } from '../../../src/domain/catalog.ts';
import { dayIndexAt, dayInterval } from '../../../src/domain/time/calendar.ts';
import type { Interval } from '../../../src/domain/time/interval.ts';
import type { Session } from '../../../src/state/session.ts';
import { SessionProvider, usePlayback } from '../../../src/state/session-context.tsx';
import './naive-reader.css';

/** What one writes first: renders at each position, asks every event, and filters the map anew each time. */
export function NaiveReader({ session }: { session: Session }) {
  return (
    <SessionProvider value={session}>
      <NaiveScreen catalog={session.catalog} />
    </SessionProvider>
  );
}

function NaiveScreen({ catalog }: { catalog: Catalog }) {
  const position = usePlayback((state) => state.position);
  const day = dayInterval(catalog.calendar, dayIndexAt(catalog.calendar, position));
  const container = useRef<HTMLDivElement>(null);
  const map = useRef<LibreMap>(null);

  useEffect(() => {
    const element = container.current;
    if (!element) return;
    setWorkerUrl(workerUrl);
    const drawn = new LibreMap({ container: element, style: describeStyle(catalog), bounds: [...catalog.story.frame] });
    drawn.on('load', () => {
      map.current = drawn;
    });
    drawn.on('idle', () => element.setAttribute('data-idle', 'true'));
    return () => drawn.remove();
  }, [catalog]);

  useEffect(() => {
    map.current?.setFilter('events', filterOf(day));
  });

  return (
    <>
      <div ref={container} className="naive-map" />
      <p>{new Date(position).toISOString().slice(0, 10)}</p>
      <ul>
        {catalog.events.map((record) => {
          const state = eventStateAt(record, day);
          return (
            <li key={record.id} data-state={state}>
              <button type="button">{String(record.event.title)}</button>
              <span>{record.dates[0]?.dating.edtf}</span> <span>{record.claims.length} claims</span>
            </li>
          );
        })}
      </ul>
    </>
  );
}

function filterOf(day: Interval): FilterSpecification {
  return ['all', ['<', ['get', 'start'], day.end], ['>', ['get', 'end'], day.start]];
}

/** Every event a circle on a plain ground: less than our own map draws. */
function describeStyle(catalog: Catalog): StyleSpecification {
  return {
    version: 8,
    sources: {
      events: {
        type: 'geojson',
        data: { type: 'FeatureCollection', features: catalog.events.map((record) => featureOf(catalog, record)) },
      },
    },
    layers: [
      { id: 'ground', type: 'background', paint: { 'background-color': '#eee' } },
      { id: 'events', type: 'circle', source: 'events', paint: { 'circle-radius': 5, 'circle-color': '#a33' } },
    ],
  };
}

function featureOf({ places, story }: Catalog, { index, places: values, intervals }: EventRecord): GeoJSON.Feature {
  const shape = values.map(({ place }) => places.get(place)?.shape).find((found) => found?.kind === 'point');
  const [west, south, east, north] = story.frame;
  // Shapes do not matter here: each event stands somewhere in the frame.
  const coordinates =
    shape?.kind === 'point'
      ? [shape.longitude, shape.latitude]
      : [west + ((east - west) * ((index * 37) % 101)) / 101, south + ((north - south) * ((index * 53) % 97)) / 97];
  const { start = 0, end = 0 } = intervals[0] ?? {};
  return { type: 'Feature', id: index, properties: { start, end }, geometry: { type: 'Point', coordinates } };
}
