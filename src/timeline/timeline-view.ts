import { DataSet } from 'vis-data/esnext';
import { type DataItem, Timeline } from 'vis-timeline/esnext';
import 'vis-timeline/styles/vis-timeline-graph2d.css';
import type { EventState } from '../domain/catalog.ts';
import type { EventId, LaneShape } from '../domain/story.ts';
import type { Calendar } from '../domain/time/calendar.ts';
import type { Interval } from '../domain/time/interval.ts';
import { arrangeMarks, type PlacedMark } from './arrange-marks.ts';
import { AxisLayer, type AxisStop, type AxisWords } from './axis-layer.ts';
import type { Mark } from './describe-marks.ts';
import { listLabelled } from './label-layout.ts';
import { createMarkElement, dressMark } from './mark-element.ts';
import { TextMeasure } from './measure-text.ts';
import { placeLabels } from './place-labels.ts';
import { PlayheadLayer } from './playhead-layer.ts';
import { positionMark } from './position-mark.ts';
import { visItem, visOptions } from './vis-options.ts';
import './timeline-view.css';
import './timeline-marks.css';

export interface TimelineData {
  readonly lanes: readonly { readonly id: string; readonly shape: LaneShape }[];
  /** Rows that each lane has. */
  readonly rows: readonly number[];
  readonly marks: readonly Mark[];
  readonly calendar: Calendar;
  /** What the window may show. */
  readonly bounds: Interval;
  readonly words: AxisWords;
}

/** Where the view stands at first. */
export interface TimelineStart {
  readonly window: Interval;
  readonly playhead: number;
  readonly selected: EventId | undefined;
  readonly stateOf: (id: EventId) => EventState;
}

/** What the reader did. Instants are epoch ms. */
export interface TimelineListener {
  scrubbed(instant: number): void;
  scrubEnded(): void;
  selected(id: EventId): void;
  windowChanged(window: Interval): void;
  /** The reader took hold of something. */
  held(): void;
}

/** Owns vis-timeline. Told what changed; tells its listener what the reader did; knows no store. A picture for pointers only. */
export class TimelineView {
  readonly #root = document.createElement('div');
  readonly #host = document.createElement('div');
  readonly #data: TimelineData;
  readonly #listener: TimelineListener;
  readonly #timeline: Timeline;
  readonly #items = new DataSet<DataItem>();
  readonly #axis: AxisLayer;
  readonly #playhead: PlayheadLayer;
  readonly #measure = new TextMeasure();
  readonly #resized: ResizeObserver;
  readonly #states = new Map<EventId, EventState>();
  readonly #elements = new Map<string, HTMLElement>();
  #marks = new Map<string, PlacedMark>();
  /** Not all events find a row: only those of the window are drawn, and arranged anew with it. */
  readonly #crowded: boolean;
  #rearranging = 0;
  #selected: EventId | undefined;
  #window: Interval;
  #stops: readonly AxisStop[] = [];
  #width = 0;
  #destroyed = false;

  /** Draws into `container`, which must be in the document. Throws where vis-timeline cannot start. */
  constructor(container: HTMLElement, data: TimelineData, start: TimelineStart, listener: TimelineListener) {
    this.#data = data;
    this.#listener = listener;
    this.#window = start.window;
    this.#selected = start.selected;
    this.#crowded = arrangeMarks(data.marks, data.rows, data.bounds).crowded;
    for (const { event } of data.marks) this.#states.set(event, start.stateOf(event));
    this.#root.className = 'timeline-view';
    const host = this.#host;
    host.className = 'timeline-host';
    this.#axis = new AxisLayer(data.calendar, data.words);
    this.#playhead = new PlayheadLayer(this.#root, {
      instantAt: (x) => this.#instantAt(x),
      scrubbed: (instant) => listener.scrubbed(instant),
      scrubEnded: () => listener.scrubEnded(),
      held: () => listener.held(),
    });
    this.#root.append(this.#axis.element, host, this.#playhead.element);
    container.replaceChildren(this.#root);
    this.#width = this.#root.clientWidth;
    this.#measure.takeFontOf(this.#root);
    this.#timeline = new Timeline(
      host,
      this.#items,
      this.#groups(),
      visOptions(start.window, data.bounds, (id, element) => this.#fill(id, element)),
    );
    this.#listen();
    this.#arrange();
    this.playheadMoved(start.playhead);
    this.#resized = new ResizeObserver(() => {
      this.#width = this.#root.clientWidth;
      this.#layOut();
    });
    this.#resized.observe(this.#root);
    void document.fonts.ready.then(() => {
      if (this.#destroyed) return;
      this.#measure.takeFontOf(this.#root);
      this.#layOut();
    });
  }

  /** Some events are something else than before at the playhead, or hidden. */
  stateChanged(changes: readonly { readonly id: EventId; readonly to: EventState }[]): void {
    const changed = new Set<EventId>();
    let shownChanged = false;
    for (const { id, to } of changes) {
      shownChanged ||= (this.#states.get(id) === 'hidden') !== (to === 'hidden');
      this.#states.set(id, to);
      changed.add(id);
    }
    this.#dress(changed);
    // A filter frees room for labels, and for rows where they are scarce.
    if (shownChanged && this.#crowded) this.#arrange();
    else if (shownChanged) this.#layOut();
  }

  selectionChanged(id: EventId | undefined): void {
    const changed = new Set([id, this.#selected].filter((event) => event !== undefined));
    this.#selected = id;
    this.#dress(changed);
    this.#layOut();
  }

  /** Moves the line to an instant (epoch ms); one style property, and nothing else. */
  playheadMoved(instant: number): void {
    this.#playhead.moveTo(instant, this.#scale(instant));
  }

  /** Shows another part of the story; animated where asked. */
  windowChanged(window: Interval, animate: boolean): void {
    if (Math.abs(window.start - this.#window.start) < 1 && Math.abs(window.end - this.#window.end) < 1) return;
    this.#timeline.setWindow(window.start, window.end, {
      animation: animate && { duration: 300, easingFunction: 'easeInOutQuad' },
    });
  }

  /** Numbers the stops of a guided tour along the axis; none outside of one. */
  stopsChanged(stops: readonly AxisStop[]): void {
    this.#stops = stops;
    this.#playhead.name(stops.find(({ current }) => current)?.name ?? '');
    this.#layOut();
  }

  /** Marks of the events that the window shows. */
  itemsInWindow(): readonly PlacedMark[] {
    return [...this.#marks.values()].filter(({ start, end }) => start < this.#window.end && this.#window.start < end);
  }

  destroy(): void {
    this.#destroyed = true;
    clearTimeout(this.#rearranging);
    this.#resized.disconnect();
    this.#playhead.destroy();
    this.#timeline.destroy();
    this.#root.remove();
  }

  #groups(): DataSet<{ id: number; content: string; className: string }> {
    return new DataSet(
      this.#data.rows.map((count, lane) => ({ id: lane, content: '', className: `timeline-rows-${count}` })),
    );
  }

  #listen(): void {
    this.#timeline.on('rangechange', ({ start, end, byUser }: { start: Date; end: Date; byUser: boolean }) => {
      this.#window = { start: start.valueOf(), end: end.valueOf() };
      this.#layOut();
      if (byUser) this.#listener.windowChanged(this.#window);
    });
    this.#timeline.on('rangechanged', () => {
      if (!this.#crowded) return;
      clearTimeout(this.#rearranging);
      this.#rearranging = window.setTimeout(() => this.#arrange(), 150);
    });
    this.#timeline.on('click', ({ item, event }: { item: string | null; event: MouseEvent }) => {
      // A click that ends a drag is none.
      if (Math.hypot(event.clientX - grabbed.x, event.clientY - grabbed.y) < 5) this.#clicked(item);
    });
    let grabbed = { x: 0, y: 0 };
    this.#host.addEventListener('pointerdown', ({ clientX, clientY }) => {
      grabbed = { x: clientX, y: clientY };
      this.#listener.held();
    });
  }

  #clicked(item: string | null): void {
    const mark = item === null ? undefined : this.#marks.get(item);
    if (!mark) return;
    if (mark.kind === 'more') this.#timeline.setWindow(mark.start, mark.end, { animation: false });
    else this.#listener.selected(mark.event);
  }

  /** Gives vis-timeline the marks to draw: all of a small story, those about the window of a crowded one. */
  #arrange(): void {
    const { marks, rows, bounds } = this.#data;
    const shown = marks.filter(({ event }) => this.#states.get(event) !== 'hidden');
    const arrangement = arrangeMarks(this.#crowded ? shown : marks, rows, this.#crowded ? this.#window : bounds);
    this.#marks = new Map(arrangement.marks.map((mark) => [mark.id, mark]));
    this.#elements.clear();
    this.#items.clear();
    this.#items.add(arrangement.marks.map(visItem));
    this.#layOut();
  }

  /** Fills an item's element, unless it is filled already. */
  #fill(id: string, element: HTMLElement): void {
    const mark = this.#marks.get(id);
    if (!mark || this.#elements.get(id)?.parentElement === element) return;
    const created = createMarkElement(mark, this.#appearanceOf(mark));
    this.#elements.set(id, created);
    element.replaceChildren(created);
    this.#layOutSoon();
  }

  #appearanceOf(mark: PlacedMark) {
    const shape = this.#data.lanes[mark.lane]?.shape ?? 'circle';
    const state = mark.event ? (this.#states.get(mark.event) ?? 'hidden') : 'past';
    return { state, selected: mark.event !== '' && mark.event === this.#selected, shape };
  }

  #dress(events: ReadonlySet<EventId>): void {
    for (const mark of this.#marks.values()) {
      if (!events.has(mark.event)) continue;
      const element = this.#elements.get(mark.id);
      if (element) dressMark(element, mark, this.#appearanceOf(mark));
    }
  }

  #soon = false;
  #layOutSoon(): void {
    if (this.#soon) return;
    this.#soon = true;
    queueMicrotask(() => {
      this.#soon = false;
      if (!this.#destroyed) this.#layOut();
    });
  }

  /** Everything that depends on the pixels of the window: axis, labels, ends of bars, the playhead's line. */
  #layOut(): void {
    if (this.#width === 0) return;
    const scale = (instant: number) => this.#scale(instant);
    this.#axis.draw(this.#window, this.#width, this.#host.offsetTop, this.#stops);
    const shown = [...this.#marks.values()].filter(({ event }) => this.#states.get(event) !== 'hidden');
    const widthOf = (text: string) => this.#measure.widthOf(text);
    const labelled = listLabelled(shown, { scale, viewWidth: this.#width, widthOf, selected: this.#selected });
    const places = placeLabels(labelled, this.#width);
    for (const mark of shown) {
      const element = this.#elements.get(mark.id);
      if (element) positionMark(element, mark, scale, this.#width, places.get(mark.id));
    }
    this.#playhead.place(scale);
  }

  #scale(instant: number): number {
    return ((instant - this.#window.start) / (this.#window.end - this.#window.start)) * this.#width;
  }

  #instantAt(x: number): number {
    const { start, end } = this.#window;
    const clamped = Math.min(Math.max(x, 0), this.#width);
    return Math.min(start + (clamped / this.#width) * (end - start), end - 1);
  }
}
