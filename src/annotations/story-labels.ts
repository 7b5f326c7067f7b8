import type { Catalog } from '../domain/catalog.ts';
import type { Basemap, Position, SurfaceGeometry } from '../domain/geography.ts';
import { boundsOf, labelPointOf, shapeOf } from '../domain/geography.ts';
import type { PlaceId } from '../domain/identifiers.ts';
import type { MapLabel } from '../domain/map-labels.ts';
import { besideShape } from './beside-shape.ts';
import { covers, type InkedShape, type Outline, outlinesOf, shareCovered } from './inked-ground.ts';
import { type LabelCandidate, type LabelRequest, type Room, roomOf } from './label-layout.ts';
import { setBlock, type TextBlock, type TextLine, type TextStyle } from './text-block.ts';
import type { LabelWriter, WordedLabel } from './word-labels.ts';

/** A position as px of the box that is laid out. */
export type Projection = (position: Position | readonly number[]) => readonly [number, number];

/** Px. */
const SMALL = 560;
/** Characters to a line that says what is disputed. */
const DISPUTED = 30;

interface Scene {
  readonly basemap: Basemap;
  readonly catalog: Catalog;
  readonly writer: LabelWriter;
  readonly project: Projection;
  readonly visible: Room;
  /** Countries that are filled with a lane's colour. */
  readonly flashed: ReadonlySet<PlaceId>;
  /** What is filled, px, which no label of another event may lie on if it can help it. */
  readonly inked: readonly InkedShape[];
  /** Few words, for the back of a room: what is disputed is told beside the map. */
  readonly afar: boolean;
}

/** Labels of the story's marks: the selected first, then the active, then the traces. */
export function requestStoryLabels(labels: readonly MapLabel[], scene: Scene): readonly LabelRequest[] {
  const rank = ({ selected, state }: MapLabel) => (selected ? 0 : state === 'active' ? 1 : 2);
  return [...labels]
    .sort((a, b) => rank(a) - rank(b))
    .map((label) => {
      const words = scene.writer.write(label);
      const small = scene.visible.right - scene.visible.left < SMALL;
      const candidates = blocksOf(label, scene.afar ? { ...words, disputes: [] } : words, small).flatMap((block) =>
        candidatesFor(label, block, scene),
      );
      return {
        key: label.key,
        className: `annotation-label annotation-label-${label.state} lane-${label.lane}`,
        // Any setting on the spot before the first at the end of a leader; but a headline stands beside its shape.
        candidates: words.coarse
          ? candidates
          : candidates.sort((a, b) => Number(a.leader !== undefined) - Number(b.leader !== undefined)),
      };
    });
}

/** The same words set wider and narrower, best first. */
function blocksOf(
  { state, selected, kind, drawing }: MapLabel,
  words: WordedLabel,
  small: boolean,
): readonly TextBlock[] {
  const head: TextLine = {
    text: words.title,
    style: state === 'past' && !selected ? 'detail' : selected && kind === 'point' ? 'selected' : 'title',
  };
  const disputes = words.disputes.map((line) => setLines(breakLong(`≠ ${line}`), 'disputed'));
  // All of them, else the gravest, else none.
  const [gravest] = disputes;
  const clashes = gravest ? [...(small ? [] : [disputes.flat()]), gravest, []] : [[]];
  if (words.coarse) {
    const { title, all: known, lacks } = words.coarse;
    const headline: TextLine = { text: title, style: 'headline' };
    const said = [headline, ...setLines(known, 'said'), ...setLines([lacks.join(' ')], 'lack')];
    const clashing = clashes.filter(({ length }) => length > 0).map((lines) => [...said, ...lines]);
    const brief = [[headline, ...setLines(lacks, 'lack')], [{ ...head, text: title }]];
    return (small ? brief : [...clashing, said, ...brief]).map(setBlock);
  }
  const details = words.details.map((lines) => [head, ...setLines(lines, 'detail')]);
  const titled = clashes.flatMap((lines) => details.map((own) => setBlock([...own, ...lines])));
  if (drawing !== 'flash' || state === 'past') return [...titled, setBlock([head])];
  const broken = setLines(breakInTwo(words.title), head.style);
  const oneLine = setLines([words.details[0]?.join(', ') ?? ''], 'detail');
  return [...titled, setBlock([...broken, ...oneLine]), setBlock(broken), setBlock([head])];
}

function setLines(lines: readonly string[], style: TextStyle): readonly TextLine[] {
  return lines.map((text) => ({ text, style }));
}

function candidatesFor(
  label: MapLabel,
  block: TextBlock,
  { basemap, catalog, project, visible, flashed, inked, afar }: Scene,
): readonly LabelCandidate[] {
  const place = label.anchors
    .flatMap((id) => catalog.places.get(id) ?? [])
    .sort((a, b) => sizeOf(shapeOf(basemap, b)) - sizeOf(shapeOf(basemap, a)))[0];
  const shape = place && shapeOf(basemap, place);
  const anchor = place && labelPointOf(basemap, place);
  if (!shape || !anchor) return [];
  const [x, y] = project(anchor);
  const others = inked.filter(({ event }) => event !== label.event).flatMap(({ outlines }) => outlines);
  if (shape.type === 'Point') {
    const hides = (candidate: LabelCandidate) => Number(covers(roomOf(candidate), others));
    return besidePoint([x, y], block).toSorted((a, b) => hides(a) - hides(b));
  }
  if (block.lines[0]?.style === 'headline') {
    return besideShape(block, [x, y], outlinesOf(shape, project), others, visible);
  }
  const [west, south, east, north] = boundsOf(shape);
  const [[left, top], [right, bottom]] = [project([west, north]), project([east, south])];
  const shores = crossings(shape, anchor[1]).map((longitude) => project([longitude, anchor[1]])[0]);
  if (label.kind === 'country') {
    const onFlash = flashed.has(place.id);
    const [from, to] = [
      Math.max(left, ...shores.filter((shore) => shore < x)),
      Math.min(right, ...shores.filter((shore) => shore > x)),
    ];
    // Ink may overhang a border; paper on a filled country may not.
    const room = onFlash ? (to - from) * 0.96 : (right - left) * 1.4;
    if (room > block.width && (bottom - top) * 0.8 > block.height) {
      if (onFlash) return onFilled(block, [(from + to) / 2, y], outlinesOf(shape, project));
      const aside = block.width / 8;
      return [x, x - aside, x + aside].map((each) => ({ block, x: each, y, anchor: 'middle' }));
    }
  }
  if (label.kind === 'area' && bottom - top > block.height * 3) {
    return [
      { block, x: Math.max(...shores) + 10, y, anchor: 'start' },
      { block, x: Math.min(...shores) - 10, y, anchor: 'end' },
    ];
  }
  if (visible.right - visible.left < SMALL) {
    // A small picture has room for the titles of areas and of what is selected alone; one for a room, of all that goes on.
    const told = label.selected || ((label.kind === 'area' || afar) && label.state === 'active');
    if (!told || block.lines.length > 1) return [];
  }
  return withLeader([x, y], block, visible, label.kind === 'country').filter(
    (candidate) =>
      !covers(
        roomOf(candidate),
        inked.flatMap(({ outlines }) => outlines),
      ),
  );
}

/** Words in paper on a filled country: as near to its middle as they lie on it whole. A title alone may overhang. */
function onFilled(block: TextBlock, [x, y]: readonly [number, number], shape: readonly Outline[]) {
  const tries = [0, -1, 1, -2, 2, -3, 3].flatMap((down) =>
    [0, 1, -1, 2, -2, 3].map(
      (across): LabelCandidate => ({
        block,
        x: x + (across * block.width) / 8,
        y: y + (down * block.height) / 4,
        anchor: 'middle',
        onFlash: true,
      }),
    ),
  );
  const shares = tries.map((each) => shareCovered(roomOf(each), shape));
  const most = Math.max(...shares);
  if (most < 1 && block.lines.some(({ style }) => style === 'detail')) return [];
  return tries.filter((_, index) => shares[index] === most);
}

function besidePoint([x, y]: readonly [number, number], block: TextBlock): readonly LabelCandidate[] {
  return [
    { block, x: x + 16, y: y - 4, anchor: 'start' },
    { block, x, y: y - 14 - block.height / 2, anchor: 'middle' },
    { block, x: x - 16, y: y - 4, anchor: 'end' },
    { block, x, y: y + 14 + block.height / 2, anchor: 'middle' },
  ];
}

/** Around a small shape, tied to it by a line. Areas lie by the sea, to the left here; countries have land to the right. */
function withLeader(
  leader: readonly [number, number],
  block: TextBlock,
  visible: Room,
  rightFirst: boolean,
): readonly LabelCandidate[] {
  const [x, y] = leader;
  const lift = 26 + block.height / 2;
  // Pushed in from the edge of the picture rather than cut by it.
  const end = Math.max(x - 14, visible.left + 4 + block.width);
  const start = Math.min(x + 26, visible.right - 4 - block.width);
  const leftAbove: LabelCandidate = { block, x: end, y: y - lift, anchor: 'end', leader };
  const rightBelow: LabelCandidate = { block, x: start, y: y + lift + 14, anchor: 'start', leader };
  return [
    ...(rightFirst ? [rightBelow, leftAbove] : [leftAbove, rightBelow]),
    { block, x: end, y: y + lift, anchor: 'end', leader },
    { block, x: start, y: y - lift, anchor: 'start', leader },
    { block, x: start + 16, y: y + lift + 44, anchor: 'start', leader },
    { block, x: end, y: y + lift + 36, anchor: 'end', leader },
  ];
}

function breakLong(line: string): readonly string[] {
  return line.length > DISPUTED ? breakInTwo(line) : [line];
}

/** At the space nearest to its middle. */
function breakInTwo(title: string): readonly string[] {
  const spaces = [...title.matchAll(/ /g)].map(({ index }) => index);
  const middle = title.length / 2;
  const [nearest] = spaces.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  return nearest === undefined ? [title] : [title.slice(0, nearest), title.slice(nearest + 1)];
}

/** Longitudes at which a shape's edges cross a parallel. */
function crossings(shape: SurfaceGeometry, latitude: number): readonly number[] {
  const rings = shape.type === 'Polygon' ? shape.coordinates : shape.coordinates.flat();
  return rings.flatMap((ring) =>
    ring.flatMap(([x = 0, y = 0], index) => {
      const [nextX = 0, nextY = 0] = ring[index + 1] ?? [x, y];
      return y > latitude === nextY > latitude ? [] : [x + ((nextX - x) * (latitude - y)) / (nextY - y)];
    }),
  );
}

function sizeOf(shape: ReturnType<typeof shapeOf>): number {
  if (!shape || shape.type === 'Point') return 0;
  const [west, south, east, north] = boundsOf(shape);
  return (east - west) * (north - south);
}
