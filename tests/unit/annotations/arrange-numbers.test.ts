import { describe, expect, it } from 'vitest';
import { arrangeNumbers } from '../../../src/annotations/arrange-numbers.ts';
import { covers, outlinesOf } from '../../../src/annotations/inked-ground.ts';
import { roomOf } from '../../../src/annotations/label-layout.ts';
import type { Corner } from '../../../src/annotations/surface.ts';
import { buildBasemap } from '../../../src/build/basemap/build-basemap.ts';
import { labelPointOf, shapeOf } from '../../../src/domain/geography.ts';
import type { PlaceId } from '../../../src/domain/identifiers.ts';
import { lessonOfTour } from '../../../src/domain/lesson/lesson.ts';
import { describeMarks, describeTies } from '../../../src/domain/map-marks.ts';
import { speakEnglish } from '../../../src/i18n/speech.ts';
import { numberEvents } from '../../../src/print/number-events.ts';
import { planStops, stateInScene } from '../../../src/print/plan-stops.ts';
import { fitFrame, frameOfCamera } from '../../../src/static-map/fit-frame.ts';
import { createMapView } from '../../../src/static-map/map-view.ts';
import { muscatCatalog } from '../../component/render-story.tsx';

const whole = muscatCatalog();
const basemap = buildBasemap();
const speech = speakEnglish('Asia/Muscat');
const box = { width: 426, height: 310 };
const scenes = planStops(whole, lessonOfTour(whole.story)).flatMap(({ stop, scene }) =>
  scene ? [{ stop: stop.id, scene }] : [],
);

/** The numbers of a scene as they are set, and the outlines of a place in their px. */
function arrange(scene: (typeof scenes)[number]['scene']) {
  const { catalog, camera } = scene;
  const stateOf = stateInScene(scene);
  const marks = describeMarks(catalog, { stateOf });
  const frame = camera ? frameOfCamera(camera, { width: 750, height: 515 }) : catalog.story.frame;
  const view = createMapView(fitFrame(frame, box), box, 0.02);
  const ties = describeTies(catalog, marks);
  const numbers = numberEvents(whole.events);
  const arranged = arrangeNumbers({ box, basemap, catalog, view, marks, ties, numbers, speech, ranks: 2 });
  const project = (position: readonly number[]): Corner => {
    const [x, y] = view.project(position);
    return [x / arranged.unit, y / arranged.unit];
  };
  const outlines = (id: PlaceId) => {
    const place = catalog.places.get(id);
    const shape = place && shapeOf(basemap, place);
    return shape && shape.type !== 'Point' ? outlinesOf(shape, project) : [];
  };
  const middle = (id: PlaceId) => {
    const place = catalog.places.get(id);
    const at = place && labelPointOf(basemap, place);
    return at && project(at);
  };
  return { arranged, marks, outlines, middle };
}

describe('numbers on a printed map', () => {
  it.each(scenes)('leave no event of $stop out where the whole region is shown', ({ scene }) => {
    const { arranged, marks } = arrange({ ...scene, camera: undefined });
    const told = new Set(arranged.places.flatMap(({ badges }) => badges.map(({ number }) => number)));
    expect(told).toEqual(new Set(marks.flatMap(({ event }) => numberEvents(whole.events).get(event) ?? [])));
  });

  it.each(scenes)('stand on no neighbour that is drawn too, at $stop', ({ scene }) => {
    const { arranged, outlines, middle } = arrange(scene);
    for (const { place, at } of arranged.places) {
      const [x, y] = middle(place) ?? [0, 0];
      for (const { place: other } of arranged.places) {
        const around = covers({ left: x, right: x, top: y, bottom: y }, outlines(other));
        if (other === place || around) continue;
        expect(covers(roomOf(at), outlines(other)), `${place} on ${other}`).toBe(false);
      }
    }
  });
});
