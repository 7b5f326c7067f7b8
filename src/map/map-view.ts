import { Map as MapLibre, type Point, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { Catalog } from '../domain/catalog.ts';
import type { Basemap, Position } from '../domain/geography.ts';
import type { EventId } from '../domain/identifiers.ts';
import { type MapMark, type PlacedMark, placeMarks } from '../domain/map-marks.ts';
import type { Palette } from '../ui/palette.ts';
import { FeatureStates } from './feature-states.ts';
import { addHatches } from './hatch-image.ts';
import { LAYER_ORDER } from './layer-order.ts';
import { enlargeLayer } from './layers/enlarge-layer.ts';
import { makeStyle } from './map-style.ts';
import { MarkAnimator } from './mark-animator.ts';
import { MarkFeatures } from './mark-features.ts';
import { MarkHits } from './mark-hits.ts';
import { MarkStates } from './mark-states.ts';
import './map-view.css';

setWorkerUrl(workerUrl);

/** West, south, east, north in degrees. */
export type Bounds = readonly [number, number, number, number];
/** Px kept free, on every side or on each. */
export type Padding =
  | number
  | { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
/** Or what says how much is free now: asked again where the picture gets another size. */
export type AnyPadding = Padding | (() => Padding);

/** What a reader who scrolls over the picture is told: how it is made larger, and moved. */
export interface GestureWords {
  readonly wheel: string;
  readonly wheelMac: string;
  readonly finger: string;
}

export interface MapViewOptions {
  readonly container: HTMLElement;
  readonly basemap: Basemap;
  readonly catalog: Catalog;
  readonly palette: Palette;
  readonly pictureLabel: string;
  /** Nothing moves by itself: the camera cuts, marks change at once, a drag ends where it is let go. */
  readonly still: boolean;
  /** Words for a picture inside another page: there the wheel and one finger scroll that page. */
  readonly gestures?: GestureWords | undefined;
  /** Sources and layers stand: from now on it may be told what changed. */
  onReady(): void;
  onSelected(event: EventId): void;
  onMovedByReader(): void;
  /** The picture is complete for the first time, or again after it was lost. */
  onIdle(): void;
  onLost(): void;
  /** A step of a move: what is drawn over the map goes along. */
  onCameraMoving(): void;
  /** The camera rests, or the picture has another size: it is drawn anew. */
  onCamera(): void;
}

const CAMERA = 900;

/**
 * Owns the map. It is told what changed, by the difference, and says what the reader does with it.
 * The constructor throws where there is no WebGL 2.
 */
export class MapView {
  readonly #map: MapLibre;
  readonly #options: MapViewOptions;
  readonly #states: MarkStates;
  readonly #animator: MarkAnimator;
  readonly #features: FeatureStates;
  readonly #marks: MarkFeatures;
  readonly #hits: MarkHits;
  #selected: EventId | undefined;
  #palette: Palette;
  /** How many times larger its marks are than in a reader's page. */
  #enlarged = 1;
  /** What the camera shows until the reader moves it: a picture of another size is filled with it again. */
  #framed: { readonly bounds: Bounds; readonly padding: AnyPadding } | undefined;
  /** Whether the reader's hand moved the camera last. */
  #byHand = false;

  constructor(options: MapViewOptions) {
    const { container, basemap, catalog, palette, still, gestures } = options;
    const [west, south, east, north] = catalog.story.frame;
    this.#options = options;
    this.#palette = palette;
    this.#states = new MarkStates(catalog);
    const placed = placeMarks(catalog);
    this.#map = new MapLibre({
      container,
      style: makeStyle(basemap, catalog, palette),
      bounds: [west, south, east, north],
      attributionControl: false,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      // The region has keys of its own, which a reader can switch off.
      keyboard: false,
      renderWorldCopies: false,
      minZoom: 1.5,
      maxZoom: 9,
      reduceMotion: still,
      ...(gestures && {
        cooperativeGestures: true,
        locale: {
          'CooperativeGesturesHandler.WindowsHelpText': gestures.wheel,
          'CooperativeGesturesHandler.MacHelpText': gestures.wheelMac,
          'CooperativeGesturesHandler.MobileHelpText': gestures.finger,
        },
      }),
      canvasContextAttributes: { antialias: true },
    });
    this.#map.touchZoomRotate.disableRotation();
    this.#features = new FeatureStates(this.#map);
    this.#marks = new MarkFeatures(this.#features, placed, basemap, catalog);
    this.#hits = new MarkHits(this.#map, this.#marks, placed, { basemap, catalog });
    const canvas = this.#map.getCanvas();
    canvas.setAttribute('role', 'img');
    canvas.setAttribute('aria-label', options.pictureLabel);
    this.#animator = new MarkAnimator(
      {
        setAmount: (mark, amount, value) => this.#marks.set(mark, { [amount]: value }),
        setRipple: (mark, phase) => this.#marks.setRipple(mark, phase),
      },
      () => still,
    );
    this.#listen();
  }

  /** Events changed their state: only their marks, and those that share a place with them, are touched. */
  stateChanged(events: Iterable<EventId>, see: (mark: PlacedMark) => MapMark | undefined): void {
    for (const [mark, { state, outside }] of this.#states.change(events, see)) {
      this.#marks.set(mark.index, { state, past: state === 'past' ? 1 : 0, outside: outside ? 1 : 0 });
      // What outside sources alone place is an outline: it has nothing to flash or to ripple.
      const moves = {
        flashes: !outside && mark.drawing === 'flash',
        ripples: !outside && mark.drawing === 'waterlines',
      };
      if (state === 'active') this.#animator.enter(mark.index, moves);
      else this.#animator.leave(mark.index);
    }
  }

  selectionChanged(event: EventId | undefined): void {
    const before = this.#selected;
    this.#selected = event;
    for (const [id, selected] of [
      [before, false],
      [event, true],
    ] as const) {
      if (id === undefined) continue;
      for (const { index } of this.#states.marksOf(id)) this.#marks.set(index, { selected });
    }
  }

  paletteChanged(palette: Palette): void {
    this.#palette = palette;
    // Without a picture there is nothing to paint: it is caught up with when the picture is back.
    if (this.#features.standing) this.#paint(palette);
  }

  /** Marks are drawn so many times larger, for a picture that is looked at from afar. */
  enlargementChanged(enlarged: number): void {
    if (enlarged === this.#enlarged) return;
    this.#enlarged = enlarged;
    if (this.#features.standing) this.#paint(this.#palette);
  }

  #paint(palette: Palette): void {
    addHatches(this.#map, palette, this.#enlarged);
    for (const layer of LAYER_ORDER) {
      const { id, paint = {} } = enlargeLayer(layer.specify(palette), this.#enlarged);
      for (const [property, value] of Object.entries(paint)) {
        this.#map.setPaintProperty(id, property as Parameters<MapLibre['setPaintProperty']>[1], value);
      }
    }
  }

  /** Moves the camera so that the bounds fill the picture. It cuts there where nothing may move. */
  showBounds(bounds: Bounds, free: AnyPadding, animate: boolean): void {
    this.#framed = { bounds, padding: free };
    const padding = typeof free === 'function' ? free() : free;
    this.#byHand = false;
    const [west, south, east, north] = bounds;
    const duration = animate ? CAMERA : 0;
    this.#map.fitBounds([west, south, east, north], { padding, duration, linear: true, maxZoom: 6.2 });
  }

  /** Moves the camera to a point and a zoom, as a stop of the tour asks. */
  showPoint(longitude: number, latitude: number, zoom: number): void {
    this.#framed = undefined;
    this.#byHand = false;
    this.#map.easeTo({ center: [longitude, latitude], zoom, duration: CAMERA });
  }

  /** Cuts to what a reader at another window holds there, however near that is. */
  holdFrame([west, south, east, north]: Bounds): void {
    this.#framed = undefined;
    this.#byHand = false;
    this.#map.fitBounds([west, south, east, north], { duration: 0 });
  }

  /** What the picture shows; undefined unless the reader's hand moved it last. */
  get heldByReader(): Bounds | undefined {
    return this.#byHand ? this.shown : undefined;
  }

  get shown(): Bounds {
    const bounds = this.#map.getBounds();
    return [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
  }

  /** The reader presses a zoom button: a move by hand, as a drag is. */
  zoomBy(steps: number): void {
    this.#movedByReader();
    this.#map.easeTo({ zoom: this.#map.getZoom() + steps, duration: 250 });
  }

  /** The reader presses an arrow key: the picture moves by some px. */
  panBy(right: number, down: number): void {
    this.#movedByReader();
    this.#map.panBy([right, down], { duration: 250 });
  }

  /** The picture as a control: what has the focus while no mark has. */
  get picture(): HTMLElement {
    return this.#map.getCanvas();
  }

  /** Px from the picture's top left corner. */
  project([longitude = 0, latitude = 0]: Position | readonly number[]): readonly [number, number] {
    const { x, y } = this.#map.project([longitude, latitude]);
    return [x, y];
  }

  /** What the map draws of an event, read back from its feature-state: `point:muscat country:oman`, or `none`. */
  drawn(event: EventId): string {
    const tokens = this.#states
      .marksOf(event)
      .filter(({ index }) => this.#marks.stateOf(index) !== 'none')
      .map(({ kind, place }) => `${kind}:${place}`);
    return tokens.length > 0 ? tokens.join(' ') : 'none';
  }

  destroy(): void {
    this.#animator.destroy();
    this.#map.remove();
  }

  #listen(): void {
    const { onCamera, onCameraMoving, onIdle, onLost, onReady, onSelected } = this.#options;
    this.#map.once('style.load', () => {
      this.#features.restore();
      addHatches(this.#map, this.#palette, this.#enlarged);
      onReady();
    });
    this.#map.on('move', onCameraMoving);
    this.#map.on('moveend', onCamera);
    this.#map.on('resize', () => {
      if (this.#framed) this.showBounds(this.#framed.bounds, this.#framed.padding, false);
      onCamera();
    });
    this.#map.on('movestart', ({ originalEvent }) => {
      if (originalEvent) this.#movedByReader();
    });
    this.#map.once('idle', onIdle);
    this.#map.on('webglcontextlost', () => {
      this.#features.lose();
      onLost();
      // The style comes back as it was written, without what the features were told.
      this.#map.once('style.load', () => {
        this.#features.restore();
        this.#paint(this.#palette);
        this.#map.once('idle', onIdle);
      });
    });
    this.#map.on('click', ({ point }) => {
      const event = this.#eventAt(point);
      if (event !== undefined) onSelected(event);
    });
    this.#map.on('mousemove', ({ point }) => {
      this.#map.getCanvas().style.cursor = this.#eventAt(point) === undefined ? '' : 'pointer';
    });
  }

  #eventAt({ x, y }: Point): EventId | undefined {
    return this.#features.standing ? this.#hits.eventAt([x, y], this.#selected) : undefined;
  }

  #movedByReader(): void {
    this.#framed = undefined;
    this.#byHand = true;
    this.#options.onMovedByReader();
  }
}
