import type { Catalog } from '../domain/catalog.ts';
import { type Basemap, labelPointOf } from '../domain/geography.ts';
import { describeMarks } from '../domain/map-marks.ts';
import type { DrawMap, MapPlan } from '../print/map-plan.ts';
import { frameOfCamera } from '../static-map/fit-frame.ts';
import { NumberedMap } from '../static-map/numbered-map.tsx';

/** The box, px, for which cameras of a story are meant. */
const SCREEN = { width: 750, height: 515 };

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

/** What the camera shows, unless a mark would lie beyond it: then the story's own frame. */
function frameFor({ camera, catalog, stateOf }: MapPlan, basemap: Basemap): Catalog['story']['frame'] {
  const { frame } = catalog.story;
  if (!camera) return frame;
  const near = frameOfCamera(camera, SCREEN);
  const [west, south, east, north] = near;
  const inside = describeMarks(catalog, { stateOf }).every(({ place }) => {
    const found = catalog.places.get(place);
    const at = found && labelPointOf(basemap, found);
    return !at || (at[0] > west && at[0] < east && at[1] > south && at[1] < north);
  });
  return inside ? near : frame;
}
