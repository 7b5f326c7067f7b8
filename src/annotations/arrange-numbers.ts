import type { Catalog } from '../domain/catalog.ts';
import { type Basemap, boundsOf, labelPointOf, shapeOf } from '../domain/geography.ts';
import type { EventId, PlaceId } from '../domain/identifiers.ts';
import type { MapMark, PlaceTie } from '../domain/map-marks.ts';
import type { Place } from '../domain/story.ts';
import type { Speech } from '../i18n/speech.ts';
import { requestGraticuleLabels, requestGroundLabels } from './ground-labels.ts';
import { covers, type Outline, outlinesOf, shareCovered } from './inked-ground.ts';
import {
  type LabelCandidate,
  type LabelRequest,
  layOutLabels,
  type PlacedLabel,
  type Room,
  roomOf,
} from './label-layout.ts';
import type { Corner, Surface } from './surface.ts';
import { setBlock, type TextBlock } from './text-block.ts';

/** What numbers are set for: a map on paper, where a list beside it tells what each number is. */
export interface NumberScene {
  /** Px. */
  readonly box: { readonly width: number; readonly height: number };
  readonly basemap: Basemap;
  readonly catalog: Catalog;
  readonly view: Surface;
  readonly marks: readonly MapMark[];
  readonly ties: readonly PlaceTie[];
  readonly numbers: ReadonlyMap<EventId, number>;
  readonly speech: Speech;
  /** Names of seas and countries up to this rank. */
  readonly ranks: 1 | 2 | 3;
}

/** A number in its ring: solid while its event is under way, hollow once it is over. */
export interface Badge {
  readonly number: number;
  readonly over: boolean;
}

export interface NumberedPlace {
  readonly place: PlaceId;
  readonly name: string;
  readonly badges: readonly Badge[];
}

export interface NumberArrangement {
  /** Units of the drawing to a px. */
  readonly unit: number;
  readonly places: readonly (PlacedLabel & NumberedPlace)[];
  readonly names: readonly PlacedLabel[];
}

/** Px: a badge with the gap after it, and what it takes of the height. */
export const BADGE = { width: 19, height: 20, radius: 8.5 } as const;
/** Px from the middle of a shape to a label at the end of a leader, nearest first. */
const REACHES = [28, 44, 62, 84, 110];
/** Px: names as short as a city's have wide letters in Arabic. */
const SWASH = 9;
/** The least share of a label without a leader that stands in its own shape. */
const OWN = 0.5;
const DIRECTIONS = Array.from({ length: 16 }, (_, index) => (index * Math.PI) / 8);

/** Sets numbers, with the names of their places, then the names of the ground: none over another. */
export function arrangeNumbers(scene: NumberScene): NumberArrangement {
  const { box, basemap, catalog, view, marks, speech, ranks } = scene;
  const unit = 1 / Math.min(box.width / view.width, box.height / view.height);
  const [left, top] = [(view.width / unit - box.width) / 2, (view.height / unit - box.height) / 2];
  const visible: Room = { left, top, right: left + box.width, bottom: top + box.height };
  const project = (position: Parameters<Surface['project']>[0]): Corner => {
    const [x, y] = view.project(position);
    return [x / unit, y / unit];
  };
  const numbered = listPlaces(scene).flatMap(({ place, ...told }) => {
    const found = catalog.places.get(place);
    return found ? [{ place: found, ...told }] : [];
  });
  const outlines = new Map(
    numbered.map(({ place }) => {
      const shape = shapeOf(basemap, place);
      return [place.id, shape && shape.type !== 'Point' ? outlinesOf(shape, project) : []];
    }),
  );
  const requests = numbered.map(({ place, name, badges }): LabelRequest => {
    const named = candidatesFor(place, blockOf(name, badges.length), basemap, project);
    // A number is never left out: the list beside the map names its place too.
    const bare = badges.length > 0 ? candidatesFor(place, blockOf('', badges.length), basemap, project) : [];
    const belongs = belonging(place, outlines, basemap, project);
    return {
      key: place.id,
      className: 'annotation-label',
      // A name that stands in a neighbour that is drawn too would be taken for its name: better a number alone.
      candidates: [...named.filter(belongs), ...bare.filter(belongs), ...named, ...bare],
    };
  });
  const points = marks.flatMap(({ place }) => {
    const shape = catalog.places.get(place)?.shape;
    if (shape?.kind !== 'point') return [];
    const [x, y] = project([shape.longitude, shape.latitude]);
    return [{ left: x - 10, top: y - 10, right: x + 10, bottom: y + 10 }];
  });
  const placed = layOutLabels(requests, visible, points);
  const taken = placed.map(({ at }) => roomAround(at));
  const ground = { basemap, catalog, speech, project };
  return {
    unit,
    places: placed.flatMap((label) => {
      const told = numbered.find(({ place }) => place.id === label.key);
      if (!told) return [];
      const named = label.at.block.lines.length > 0;
      return [{ ...label, place: told.place.id, name: named ? told.name : '', badges: told.badges }];
    }),
    names: layOutLabels(
      [
        ...requestGroundLabels(new Set(numbered.map(({ place }) => place.id)), ranks, ground),
        ...requestGraticuleLabels(visible, { ...ground }),
      ],
      visible,
      [...points, ...taken],
    ),
  };
}

/** The places that are drawn, small ones first, each with the numbers of the events that it is the most exact place of. */
function listPlaces({ basemap, catalog, marks, ties, numbers, speech }: NumberScene): readonly NumberedPlace[] {
  const wider = new Set(ties.map(({ event, to }) => `${event}/${to}`));
  const sizeOf = (id: PlaceId) => {
    const place = catalog.places.get(id);
    const shape = place && shapeOf(basemap, place);
    if (!shape || shape.type === 'Point') return 0;
    const [west, south, east, north] = boundsOf(shape);
    return (east - west) * (north - south);
  };
  return [...new Set(marks.map(({ place }) => place))]
    .sort((one, other) => sizeOf(one) - sizeOf(other))
    .map((place) => ({
      place,
      name: speech.text(catalog.places.get(place)?.name ?? place),
      badges: marks
        .filter((mark) => mark.place === place && !wider.has(mark.key))
        .flatMap(({ event, state }): Badge[] => {
          const number = numbers.get(event);
          return number === undefined ? [] : [{ number, over: state === 'past' }];
        })
        .sort((one, other) => one.number - other.number),
    }));
}

/** Whether a label would be read as this place's: over no other that is drawn, and, without a leader, mostly over its own. */
function belonging(
  place: Place,
  outlines: ReadonlyMap<PlaceId, readonly Outline[]>,
  basemap: Basemap,
  project: Surface['project'],
): (candidate: LabelCandidate) => boolean {
  const own = outlines.get(place.id) ?? [];
  const middle = labelPointOf(basemap, place);
  const at = middle && project(middle);
  // A city stands in its country, and a strip in what is around it.
  const others = [...outlines].flatMap(([id, each]) =>
    id === place.id || (at && covers({ left: at[0], right: at[0], top: at[1], bottom: at[1] }, each)) ? [] : each,
  );
  return (candidate) => {
    const room = roomOf(candidate);
    if (covers(room, others)) return false;
    return own.length === 0 || candidate.leader !== undefined || shareCovered(room, own) >= OWN;
  };
}

/** Room for badges and a name after them. */
function blockOf(name: string, badges: number): TextBlock {
  const text = setBlock(name === '' ? [] : [{ text: name, style: 'title' }]);
  const gap = name !== '' && badges > 0 ? 3 : 0;
  return {
    lines: text.lines,
    width: badges * BADGE.width + gap + text.width + (/\p{Script=Arabic}/u.test(name) ? SWASH : 0),
    height: BADGE.height,
  };
}

function candidatesFor(
  place: Place,
  block: TextBlock,
  basemap: Basemap,
  project: Surface['project'],
): readonly LabelCandidate[] {
  const shape = shapeOf(basemap, place);
  const middle = labelPointOf(basemap, place);
  if (!shape || !middle) return [];
  const [x, y] = project(middle);
  const beside = withLeaders([x, y], block);
  if (shape.type === 'Point') {
    return [
      { block, x: x + 13, y, anchor: 'start' },
      { block, x: x - 13, y, anchor: 'end' },
      { block, x, y: y - 21, anchor: 'middle' },
      { block, x, y: y + 21, anchor: 'middle' },
      ...beside,
    ];
  }
  const [west, south, east, north] = boundsOf(shape);
  const [[left, top], [right, bottom]] = [project([west, north]), project([east, south])];
  if (bottom - top < block.height || right - left < block.width * 0.8) return beside;
  const steps = [0, -14, 14, -28, 28];
  const inside = steps.flatMap((down) =>
    steps.map((across): LabelCandidate => ({ block, x: x + across, y: y + down, anchor: 'middle' })),
  );
  return [...inside, ...beside];
}

/** Around a point, each tied to it by a line: to the right first, where it is read next. */
function withLeaders([x, y]: Corner, block: TextBlock): readonly LabelCandidate[] {
  return REACHES.flatMap((reach) =>
    DIRECTIONS.map((angle): LabelCandidate => {
      const [toX, toY] = [x + Math.cos(angle) * reach, y + Math.sin(angle) * reach];
      const anchor = Math.cos(angle) > 0.3 ? 'start' : Math.cos(angle) < -0.3 ? 'end' : 'middle';
      return { block, x: toX, y: toY, anchor, leader: [x, y] };
    }),
  );
}

function roomAround({ block: { width, height }, x, y, anchor }: LabelCandidate): Room {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, top: y - height / 2, right: left + width, bottom: y + height / 2 };
}
