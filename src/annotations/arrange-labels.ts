import type { Catalog } from '../domain/catalog.ts';
import { type Basemap, labelPointOf } from '../domain/geography.ts';
import { describeLabels } from '../domain/map-labels.ts';
import type { MapMark } from '../domain/map-marks.ts';
import type { MediationRoom, StoryEvent } from '../domain/story.ts';
import type { Speech } from '../i18n/speech.ts';
import { requestGraticuleLabels, requestGroundLabels } from './ground-labels.ts';
import { inkedShapes } from './inked-ground.ts';
import { type LabelRequest, layOutLabels, type PlacedLabel, type Room } from './label-layout.ts';
import { layOutMediation, type MediationLayout } from './mediation-layout.ts';
import { requestStoryLabels } from './story-labels.ts';
import type { Corner, Surface } from './surface.ts';
import { setBlock } from './text-block.ts';
import { LabelWriter, type Moment } from './word-labels.ts';

/** A box, px, for which names and signs are set, so that they are legible at about its size. */
export interface LabelBox {
  readonly name: 'tiny' | 'small' | 'middle' | 'large' | 'only';
  readonly width: number;
  readonly height: number;
  /** Names of seas and countries up to this rank. */
  readonly ranks: 1 | 2 | 3;
  /** It is looked at from the back of a room. */
  readonly afar?: boolean;
}

/** What names are set for. */
export interface LabelScene {
  readonly box: LabelBox;
  readonly basemap: Basemap;
  readonly catalog: Catalog;
  readonly view: Surface;
  readonly marks: readonly MapMark[];
  readonly speech: Speech;
  /** When the reader looks: what is news, and what is in print by then. */
  readonly moment?: Moment;
  /** What stands over the box and would hide a name: px from its top left corner. */
  readonly covered?: readonly Room[];
}

/** Where names and rooms stand. */
export interface LabelArrangement {
  /** Units of the drawing to a px. */
  readonly unit: number;
  /** Those of marks have the keys of their marks. */
  readonly labels: readonly PlacedLabel[];
  readonly mediation?: {
    readonly layout: MediationLayout;
    readonly told: NonNullable<StoryEvent['mediation']>;
    readonly lane: number;
    /** The point, px, where the go-betweens were. */
    readonly from?: Corner;
  };
}

/** Sets names and rooms for a box, none over another. */
export function arrangeLabels(scene: LabelScene): LabelArrangement {
  const { box, basemap, catalog, view, marks, speech, moment = {}, covered = [] } = scene;
  const unit = 1 / Math.min(box.width / view.width, box.height / view.height);
  const [left, top] = [(view.width / unit - box.width) / 2, (view.height / unit - box.height) / 2];
  const visible: Room = { left, top, right: left + box.width, bottom: top + box.height };
  const project = (position: Parameters<Surface['project']>[0]) => {
    const [x, y] = view.project(position);
    return [x / unit, y / unit] as const;
  };
  const flashed = new Set(
    marks.flatMap(({ drawing, state, place }) => (drawing === 'flash' && state === 'active' ? [place] : [])),
  );
  const inked = inkedShapes(marks, basemap, catalog, project);
  const writer = new LabelWriter(catalog, speech, moment);
  const afar = box.afar === true;
  const setting = { basemap, catalog, speech, writer, project, visible, flashed, inked, afar };

  const mediator = marks.find(({ event, state }) => state === 'active' && catalog.byId.get(event)?.event.mediation);
  const mediation = mediator && catalog.byId.get(mediator.event)?.event.mediation;
  const waters = basemap.openWater.map(([west, south, east, north]) =>
    roomBetween(project([west, north]), project([east, south])),
  );
  const rooms =
    mediation &&
    layOutMediation(
      mediation.rooms,
      waters,
      visible,
      widestLine(mediation.rooms, speech),
      box.afar ? setBlock([{ text: speech.text(mediation.carrier), style: 'title' }]).width : undefined,
    );
  const mediatorPlace = mediator && catalog.places.get(mediator.place);
  const from = mediatorPlace && labelPointOf(basemap, mediatorPlace);

  const obstacles = [
    ...marks.flatMap((mark) => (mark.kind === 'point' ? pointRoom(mark, catalog, project) : [])),
    noteOnBoundaries(visible),
    ...covered,
    ...(rooms?.taken ?? []),
  ];
  const story = describeLabels(catalog, marks);
  const requests = requestStoryLabels(story, setting).map((each) => withoutHidden(each, covered));
  const written = new Set(layOutLabels(requests, visible, obstacles, afar).map(({ key }) => key));
  const named = new Set(story.filter(({ key }) => written.has(key)).flatMap(({ places }) => places));
  const labels = layOutLabels(
    [...requests, ...requestGroundLabels(named, box.ranks, setting), ...requestGraticuleLabels(visible, setting)],
    visible,
    obstacles,
    afar,
  );
  return {
    unit,
    labels,
    ...(rooms &&
      mediation && {
        mediation: { layout: rooms, told: mediation, lane: mediator.lane, ...(from && { from: project(from) }) },
      }),
  };
}

/** A leader to what lies under something else would lead nowhere. */
function withoutHidden(request: LabelRequest, covered: readonly Room[]): LabelRequest {
  const hidden = ([x, y]: Corner) =>
    covered.some(({ left, top, right, bottom }) => x > left && x < right && y > top && y < bottom);
  return { ...request, candidates: request.candidates.filter(({ leader }) => !leader || !hidden(leader)) };
}

function pointRoom({ place }: MapMark, catalog: Catalog, project: Surface['project']): readonly Room[] {
  const shape = catalog.places.get(place)?.shape;
  if (shape?.kind !== 'point') return [];
  const [x, y] = project([shape.longitude, shape.latitude]);
  return [{ left: x - 11, top: y - 11, right: x + 11, bottom: y + 11 }];
}

function roomBetween([left, top]: readonly [number, number], [right, bottom]: readonly [number, number]): Room {
  return { left, top, right, bottom };
}

/** Px, with what a room's line keeps clear of its frame. */
function widestLine(rooms: readonly MediationRoom[], { text }: Speech): number {
  const lines = rooms.flatMap(({ name, people }) => [name, ...people.map((person) => person.text)]);
  return setBlock(lines.map((line) => ({ text: text(line), style: 'detail' }))).width + 6;
}

/** The lower right corner, where the page says whose boundaries these are. */
function noteOnBoundaries({ left, right, bottom }: Room): Room {
  return { left: right - Math.min(365, (right - left) * 0.6), top: bottom - 18, right, bottom };
}
