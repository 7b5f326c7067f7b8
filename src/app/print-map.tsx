import type { Catalog } from '../domain/catalog.ts';
import { type Basemap, boundsOf, labelPointOf, shapeOf } from '../domain/geography.ts';
import { describeMarks } from '../domain/map-marks.ts';
import type { DrawMap, MapPlan } from '../print/map-plan.ts';
import { frameOfCamera } from '../static-map/fit-frame.ts';
import { NumberedMap } from '../static-map/numbered-map.tsx';

/** The box, px, for which cameras of a story are meant. */
const SCREEN = { width: 750, height: 515 };
type Frame = Catalog['story']['frame'];
const NOWHERE: Frame = [0, 0, 0, 0];
/** Degrees around the marks. */
const BESIDE = 1.2;

/** Draws the maps of printed sheets; without a basemap there is an empty frame. */
export function drawOn(basemap: Basemap | undefined): DrawMap {
  return (plan) =>
    basemap ? (
      <NumberedMap
        basemap={basemap}
        catalog={plan.catalog}
        stateOf={plan.stateOf}
        numbers={plan.numbers}
        frame={frameFor(plan, basemap)}
        box={plan.box}
        ranks={plan.box.width < 560 ? 2 : 3}
        name={plan.name}
      />
    ) : null;
}

/** What the camera shows; all marks where that is asked for, or one would lie beyond it; else the story's own frame. */
function frameFor({ camera, near = false, catalog, stateOf }: MapPlan, basemap: Basemap): Frame {
  const places = describeMarks(catalog, { stateOf }).flatMap(({ place }) => catalog.places.get(place) ?? []);
  const [west, south, east, north] = camera ? frameOfCamera(camera, SCREEN) : NOWHERE;
  const inside = places.every((place) => {
    const at = labelPointOf(basemap, place);
    return !at || (at[0] > west && at[0] < east && at[1] > south && at[1] < north);
  });
  if (camera && inside) return [west, south, east, north];
  if (!camera && !near) return catalog.story.frame;
  const bounds = places.flatMap((place): Frame[] => {
    const shape = shapeOf(basemap, place);
    return shape && shape.type !== 'Point' ? [boundsOf(shape)] : [];
  });
  if (bounds.length === 0) return catalog.story.frame;
  const outermost = (at: 0 | 1 | 2 | 3, pick: (...values: number[]) => number) =>
    pick(...bounds.map((each) => each[at]));
  return [
    outermost(0, Math.min) - BESIDE,
    outermost(1, Math.min) - BESIDE,
    outermost(2, Math.max) + BESIDE,
    outermost(3, Math.max) + BESIDE,
  ];
}
