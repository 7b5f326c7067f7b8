import { Timeline } from 'vis-timeline/esnext';
import 'vis-timeline/styles/vis-timeline-graph2d.css';
import type { EventState } from '../domain/catalog.ts';
import type { EventId } from '../domain/identifiers.ts';
import type { Interval } from '../domain/time/interval.ts';
import { arrangeMarks, type PlacedMark } from './arrange-marks.ts';
import { AxisLayer, type AxisStop } from './axis-layer.ts';
import { type ClashingSpan, ClashLayer } from './clash-layer.ts';
import { listLabelled } from './label-layout.ts';
import { LensAnimator, type LensFrame } from './lens-animator.ts';
import { LensSwitch } from './lens-switch.ts';
import { MarkItems } from './mark-items.ts';
import { TextMeasure } from './measure-text.ts';
import { placeLabels } from './place-labels.ts';
import { PlayheadLayer } from './playhead-layer.ts';
import { positionMark } from './position-mark.ts';
import { ReportRules } from './report-rules.ts';
import type { Edition, StateDifference, TimelineData, TimelineListener, TimelineStart } from './timeline-data.ts';
import { TimelineScale } from './timeline-scale.ts';
import { VIS_GROUP, visOptions } from './vis-options.ts';
import './timeline-view.css';
import './timeline-marks.css';
import './timeline-public.css';

/** By then the rows have glided to their places (ms). */
const SETTLED_MS = 800;

/** Owns vis-timeline. Told what changed; tells its listener what the reader did; knows no store. A picture for pointers only. */
export class TimelineView {
  readonly #root = document.createElement('div');
  readonly #host = document.createElement('div');
  readonly #data: TimelineData;
  readonly #listener: TimelineListener;
  readonly #timeline: Timeline;
  readonly #items: MarkItems;
  readonly #switch = new LensSwitch();
  readonly #animator: LensAnimator;
  readonly #rules = new ReportRules();
  readonly #clash = new ClashLayer();
  readonly #axis: AxisLayer;
  readonly #playhead: PlayheadLayer;
  readonly #measure = new TextMeasure();
  readonly #resized: ResizeObserver;
  /** What events were that were hidden just now: they go as they were seen. */
  readonly #lately = new Map<EventId, EventState>();
  #edition: Edition;
  /** Not all events find a row: only those of the window are drawn, and arranged anew with it. */
  #crowded = false;
  #rearranging = 0;
  #settling = 0;
  #selected: EventId | undefined;
  readonly #scale: TimelineScale;
  #stops: readonly AxisStop[] = [];
  #destroyed = false;

  /** Draws into `container`, which must be in the document. Throws where vis-timeline cannot start. */
  constructor(container: HTMLElement, data: TimelineData, start: TimelineStart, listener: TimelineListener) {
    this.#data = data;
    this.#listener = listener;
    this.#scale = new TimelineScale(start.window, data.rightToLeft);
    this.#selected = start.selected;
    this.#edition = data.edition;
    const host = this.#host;
    this.#root.className = 'timeline-view';
    host.className = 'timeline-host';
    this.#axis = new AxisLayer(data.calendar, data.words);
    this.#playhead = new PlayheadLayer(this.#root, {
      instantAt: (x) => this.#scale.instantAt(this.#scale.placeOf(x)),
      scrubbed: (instant) => listener.scrubbed(instant),
      scrubEnded: () => listener.scrubEnded(),
      held: () => listener.held(),
    });
    this.#items = new MarkItems(
      (mark) => this.#appearanceOf(mark),
      () => this.#layOutSoon(),
    );
    this.#animator = new LensAnimator(
      (frame) => this.#showFrame(frame),
      () => this.#switched(),
      data.calm,
    );
    this.#root.append(this.#axis.element, this.#rules.element, host, this.#clash.element, this.#playhead.element);
    container.replaceChildren(this.#root);
    this.#scale.width = this.#root.clientWidth;
    this.#measure.takeFontOf(this.#root);
    this.#timeline = new Timeline(
      host,
      this.#items.data,
      [VIS_GROUP],
      visOptions(start.window, data.bounds, data.rightToLeft, (id, element) => this.#items.fill(id, element)),
    );
    this.#listen();
    this.#animator.standAt(data.edition.lens);
    this.#takeEdition(data.edition);
    this.playheadMoved(start.playhead);
    this.#resized = new ResizeObserver(() => {
      this.#scale.width = this.#root.clientWidth;
      this.#layOut();
    });
    this.#resized.observe(this.#root);
    void document.fonts.ready.then(() => {
      if (this.#destroyed) return;
      this.#measure.takeFontOf(this.#root);
      this.#layOut();
    });
  }

  /** Other things are known, or looked at through another lens: what differs changes, and the window stays. */
  storyChanged(edition: Edition): void {
    if (edition === this.#edition) return;
    const turned = edition.lens !== this.#edition.lens;
    this.#settle();
    if (turned) {
      const drawn = [...this.#items.marks.values()].filter(({ id }) => !this.#switch.leaves(id));
      this.#switch.begin(drawn, edition.lens);
    }
    this.#takeEdition(edition, turned);
    if (turned) this.#animator.turnTo(edition.lens);
  }

  /** Some events are something else than before at the playhead, or hidden. */
  stateChanged(changes: readonly StateDifference[]): void {
    const changed = new Set(changes.map(({ id }) => id));
    for (const { id, from, to } of changes) if (to === 'hidden') this.#lately.set(id, from);
    // Only a switch of lens in the same frame lets them be seen once more.
    requestAnimationFrame(() => {
      if (!this.#switch.active) this.#lately.clear();
    });
    this.#items.dress(changed);
    // A filter frees room for labels, and for rows where they are scarce.
    const shownChanged = changes.some(({ from, to }) => (from === 'hidden') !== (to === 'hidden'));
    if (shownChanged && this.#crowded) this.#arrange();
    else if (shownChanged) this.#layOut();
  }

  selectionChanged(id: EventId | undefined): void {
    const changed = [id, this.#selected].filter((event) => event !== undefined);
    this.#selected = id;
    this.#items.dress(new Set(changed));
    this.#layOut();
  }

  /** Lengths of time that the sources of the selected event give, and that clash. */
  clashChanged(spans: readonly ClashingSpan[], lane: number): void {
    this.#clash.show(spans, lane);
    this.#layOut();
  }

  /** Moves the line to an instant (epoch ms); one style property, and nothing else. */
  playheadMoved(instant: number): void {
    this.#playhead.moveTo(instant, this.#scale.distanceOf(instant));
    this.#rules.playheadMoved(instant);
  }

  /** Shows another part of the story; animated where asked. */
  windowChanged(window: Interval, animate: boolean): void {
    if (Math.abs(window.start - this.#scale.window.start) < 1 && Math.abs(window.end - this.#scale.window.end) < 1)
      return;
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

  destroy(): void {
    this.#destroyed = true;
    clearTimeout(this.#rearranging);
    clearTimeout(this.#settling);
    this.#animator.destroy();
    this.#resized.disconnect();
    this.#playhead.destroy();
    this.#timeline.destroy();
    this.#root.remove();
  }

  #listen(): void {
    this.#timeline.on('rangechange', ({ start, end, byUser }: { start: Date; end: Date; byUser: boolean }) => {
      this.#scale.window = { start: start.valueOf(), end: end.valueOf() };
      this.#layOut();
      if (byUser) this.#listener.windowChanged(this.#scale.window);
    });
    this.#timeline.on('rangechanged', () => {
      clearTimeout(this.#rearranging);
      if (this.#crowded) this.#rearranging = window.setTimeout(() => this.#arrange(), 150);
    });
    // The browser's own: to vis-timeline a slow press is no click.
    this.#host.addEventListener('click', (event) => {
      const { item } = this.#timeline.getEventProperties(event);
      // A click that ends a drag is none.
      const isDrag = Math.hypot(event.clientX - grabbed.x, event.clientY - grabbed.y) >= 5;
      if (!isDrag) this.#clicked(item === null ? null : String(item));
    });
    let grabbed = { x: 0, y: 0 };
    this.#host.addEventListener('pointerdown', ({ clientX, clientY }) => {
      grabbed = { x: clientX, y: clientY };
      this.#listener.held();
    });
  }

  #clicked(item: string | null): void {
    const mark = this.#items.marks.get(item ?? '');
    if (mark?.kind === 'more') this.#timeline.setWindow(mark.start, mark.end, { animation: false });
    else if (mark) this.#listener.selected(mark.event);
  }

  #takeEdition(edition: Edition, turned = false): void {
    this.#edition = edition;
    this.#crowded = arrangeMarks(edition.marks, edition.rows, this.#data.bounds).crowded;
    // Those of the second lens sink as it is left.
    if (!turned || edition.lens === 'public') this.#rules.show(edition.reports);
    this.#arrange(turned);
  }

  /** Gives vis-timeline the marks to draw: all of a small story, those about the window of a crowded one. */
  #arrange(turned = false): void {
    const { marks, rows } = this.#edition;
    const shown = marks.filter(({ event }) => this.#stateOf(event) !== 'hidden');
    const arranged = this.#crowded
      ? arrangeMarks(shown, rows, this.#scale.window)
      : arrangeMarks(marks, rows, this.#data.bounds);
    this.#items.show(this.#switch.merge(arranged.marks, rows), rows, turned);
    this.#layOut();
  }

  /** Rows glide to their new place, where the reader has not asked for little motion. */
  #settle(): void {
    if (this.#data.calm()) return;
    this.#root.classList.add('is-settling');
    clearTimeout(this.#settling);
    this.#settling = window.setTimeout(() => this.#root.classList.remove('is-settling'), SETTLED_MS);
  }

  #showFrame({ share, happenedLabels, publicLabels }: LensFrame): void {
    this.#root.style.setProperty('--lens', share.toFixed(4));
    this.#root.style.setProperty('--labels-happened', happenedLabels.toFixed(3));
    this.#root.style.setProperty('--labels-public', publicLabels.toFixed(3));
  }

  /** The switch has come to its end: what is only of the other lens goes. */
  #switched(): void {
    this.#switch.end();
    this.#lately.clear();
    this.#items.dropFormerLabels();
    this.#rules.show(this.#edition.reports);
    this.#arrange();
  }

  #appearanceOf(mark: PlacedMark) {
    const shape = this.#data.lanes[mark.lane]?.shape ?? 'circle';
    const state = (this.#switch.leaves(mark.id) && this.#lately.get(mark.event)) || this.#stateOf(mark.event);
    const selected = mark.event !== '' && mark.event === this.#selected;
    return { state, selected, shape, lens: this.#edition.lens, only: this.#switch.onlyOf(mark.id) };
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
    if (this.#scale.width === 0) return;
    const { width } = this.#scale;
    const scale = (instant: number) => this.#scale.distanceOf(instant);
    const place = (x: number) => this.#scale.placeOf(x);
    const view = { window: this.#scale.window, width, place };
    const names = this.#axis.draw(view, this.#host.offsetTop, this.#stops);
    const widthOf = (text: string) => this.#measure.widthOf(text);
    const drawn = [...this.#items.marks.values()];
    const shown = drawn.filter(({ id, event }) => !this.#switch.leaves(id) && this.#stateOf(event) !== 'hidden');
    const context = { scale, viewWidth: width, widthOf, selected: this.#selected };
    const places = placeLabels(listLabelled(shown, context), width);
    for (const mark of drawn) {
      const element = this.#items.elementOf(mark.id);
      if (element) positionMark(element, mark, scale, width, places.get(mark.id));
    }
    this.#rules.place((instant) => place(scale(instant)));
    this.#clash.draw({ scale, width, widthOf, place }, names);
    this.#playhead.place(scale);
  }

  /** Marks that gather several events are of none, and always shown. */
  #stateOf(event: EventId): EventState {
    return event === '' ? 'past' : this.#listener.stateOf(event);
  }
}
