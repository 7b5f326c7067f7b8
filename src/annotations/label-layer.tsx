import type { Catalog } from '../domain/catalog.ts';
import type { PlaceTie } from '../domain/map-marks.ts';
import { arrangeLabels, type LabelScene } from './arrange-labels.ts';
import { MapLabelText, MarkerInk } from './map-label-text.tsx';
import { MediationArc } from './mediation-arc.tsx';
import { PointMark, placed, Tie } from './point-mark.tsx';
import './annotations.css';

interface Props extends LabelScene {
  readonly ties: readonly PlaceTie[];
  readonly prefix: string;
  /** Whether the courier moves. */
  readonly moving?: boolean;
}

/** Everything whose size is in px: points, ties, rooms and names. */
export function LabelLayer({ ties, prefix, moving = false, ...scene }: Props) {
  const { box, basemap, catalog, view, marks, speech, moment = {} } = scene;
  const marker = `${prefix}-marker-${box.name}`;
  const { unit, labels, mediation } = arrangeLabels(scene);
  return (
    <g className={`annotations annotation-layer-${box.name}`}>
      <MarkerInk id={marker} />
      {ties.map((tie) => (
        <Tie
          key={`${tie.from}/${tie.to}`}
          tie={tie}
          basemap={basemap}
          catalog={catalog}
          view={view}
          unit={unit}
          sharpening={sharpens(tie, catalog, moment.today)}
        />
      ))}
      {marks.map((mark) => (
        <PointMark key={mark.key} mark={mark} catalog={catalog} view={view} prefix={prefix} unit={unit} />
      ))}
      <g transform={placed(0, 0, unit)}>
        {mediation && (
          <MediationArc
            layout={mediation.layout}
            mediation={mediation.told}
            lane={mediation.lane}
            speech={speech}
            moving={moving}
            {...(mediation.from && { from: mediation.from })}
          />
        )}
        {labels.map((label) => (
          <MapLabelText key={label.key} label={label} marker={marker} />
        ))}
      </g>
    </g>
  );
}

/** Whether its more exact place became public on this very day: the tie is drawn before the reader's eyes. */
function sharpens({ event, from }: PlaceTie, catalog: Catalog, today: number | undefined): boolean {
  const since = catalog.byId.get(event)?.places.find(({ place }) => place === from)?.since;
  return catalog.lens === 'public' && since !== undefined && since === today;
}
