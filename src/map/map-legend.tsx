import type { ReactNode } from 'react';
import { describeMarks, describeTies } from '../domain/map-marks.ts';
import { useMapMessages } from '../i18n/map-messages.ts';
import { useCatalog, useEventStates, useSelection, useSourcesChosen } from '../state/session-context.tsx';
import { closeWhereNarrow } from './close-where-narrow.ts';
import './map-legend.css';

type LegendKey =
  | 'ring'
  | 'hatch'
  | 'tie'
  | 'mediation'
  | 'waterlines'
  | 'flash'
  | 'start-not-given'
  | 'presence'
  | 'trace'
  | 'outside'
  | 'kept';

/** Each sign as the map draws it, 34 by 18. */
const GLYPHS: Readonly<Record<LegendKey, ReactNode>> = {
  ring: (
    <>
      <circle className="map-legend-line" cx="17" cy="9" r="6.4" />
      <circle className="map-legend-fill" cx="17" cy="9" r="3" />
    </>
  ),
  hatch: (
    <>
      <path className="map-legend-thin" d="M6 15L18 3M12 16L25 3M19 16L29 6" />
      <path className="map-legend-line map-legend-dashed" d="M5 5L13 2L27 3L30 10L24 16L8 15Z" />
    </>
  ),
  tie: <path className="map-legend-line" d="M4 7H30M4 11H30" />,
  mediation: <path className="map-legend-line" d="M4 16V9H12V16M22 16V9H30V16M8 9C8 1 26 1 26 9" />,
  waterlines: (
    <>
      <rect className="map-legend-line" x="4" y="2" width="26" height="14" />
      <rect className="map-legend-thin" x="7" y="5" width="20" height="8" />
      <rect className="map-legend-thin" x="10" y="7.5" width="14" height="3" />
    </>
  ),
  flash: <path className="map-legend-fill" d="M5 5L13 2L27 3L30 10L24 16L8 15Z" />,
  'start-not-given': <path className="map-legend-line map-legend-dash-dot" d="M5 5L13 2L27 3L30 10L24 16L8 15Z" />,
  presence: (
    <path className="map-legend-line map-legend-dashed map-legend-faint" d="M5 5L13 2L27 3L30 10L24 16L8 15Z" />
  ),
  trace: <path className="map-legend-line map-legend-dotted" d="M5 5L13 2L27 3L30 10L24 16L8 15Z" />,
  outside: (
    <>
      <circle className="map-legend-thin map-legend-dashed" cx="8" cy="9" r="5.4" />
      <path className="map-legend-thin map-legend-long-dashed" d="M17 5L22 2L31 3L33 10L28 16L18 15Z" />
    </>
  ),
  kept: (
    <>
      <path className="map-legend-thin" d="M5 4L15 14M11 4L21 14M17 4L27 14M23 4L30 11" />
      <rect className="map-legend-line" x="4" y="4" width="26" height="10" />
    </>
  ),
};

const INK = -1;

/** What each mark that is on the map now means. */
export function MapLegend() {
  const catalog = useCatalog();
  const { legend } = useMapMessages();
  const chosen = useSourcesChosen();
  const { stateOf, today } = useEventStates();
  const selected = useSelection((state) => state.event);
  const marks = describeMarks(catalog, { stateOf, selected, today: today() });
  const lanes = new Map<LegendKey, number>();
  for (const { state, drawing, lane, event, context, covered } of marks) {
    if (covered) continue;
    const key: LegendKey = context ? 'outside' : state === 'past' ? 'trace' : drawing;
    // A sign that stands for several lanes is drawn in ink.
    lanes.set(key, (lanes.get(key) ?? lane) === lane ? lane : INK);
    if (state === 'active' && catalog.byId.get(event)?.event.mediation) lanes.set('mediation', lane);
  }
  for (const { lane } of describeTies(catalog, marks)) lanes.set('tie', lane);
  // The timeline hatches the time in which the public was not told; the two share this legend.
  const kept = catalog.events.some(({ id, event }) => event.publicity === 'kept' && stateOf(id) !== 'hidden');
  if (catalog.lens === 'public' && kept) lanes.set('kept', INK);
  const order = Object.keys(GLYPHS) as LegendKey[];
  return (
    <details className="map-legend" open ref={closeWhereNarrow}>
      <summary>{legend.title}</summary>
      <ul aria-label={legend.title}>
        {order
          .filter((key) => lanes.has(key))
          .map((key) => (
            <li key={key} className={lanes.get(key) === INK ? 'map-legend-ink' : `lane-${lanes.get(key)}`}>
              <svg viewBox="0 0 34 18" aria-hidden="true">
                {GLYPHS[key]}
              </svg>
              {key === 'kept' && chosen ? legend.keptOfChoice : legend[key]}
            </li>
          ))}
      </ul>
    </details>
  );
}
