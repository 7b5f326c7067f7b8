const SVG = 'http://www.w3.org/2000/svg';

export interface PlayheadHandlers {
  /** The instant (epoch ms) at a distance in px from the left edge of the view. */
  instantAt(x: number): number;
  scrubbed(instant: number): void;
  scrubEnded(): void;
  held(): void;
}

/** The playhead's line with its handle, and the strip above the lanes along which it is dragged. */
export class PlayheadLayer {
  readonly element = document.createElement('div');
  readonly #root: HTMLElement;
  readonly #handlers: PlayheadHandlers;
  readonly #label = document.createElement('span');
  readonly #abort = new AbortController();
  #instant = 0;

  /** `--playhead-x` is set on `root`, so that open bars can fade from it without being told. */
  constructor(root: HTMLElement, handlers: PlayheadHandlers) {
    this.#root = root;
    this.#handlers = handlers;
    this.element.className = 'timeline-playhead-track';
    const line = document.createElement('div');
    line.className = 'timeline-playhead';
    const handle = document.createElementNS(SVG, 'svg');
    handle.setAttribute('class', 'timeline-playhead-handle');
    handle.setAttribute('viewBox', '0 0 13 11');
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', 'M0 0h13v5.5L6.5 11 0 5.5z');
    handle.append(path);
    this.#label.className = 'timeline-playhead-name';
    const grip = document.createElement('div');
    grip.className = 'timeline-playhead-grip';
    grip.append(handle, this.#label);
    line.append(grip);
    this.element.append(line);
    const { signal } = this.#abort;
    this.element.addEventListener('pointerdown', (event) => this.#grab(event), { signal });
    this.element.addEventListener('pointermove', (event) => this.#drag(event), { signal });
    this.element.addEventListener('pointerup', (event) => this.#release(event), { signal });
    this.element.addEventListener('pointercancel', (event) => this.#release(event), { signal });
  }

  /** The line goes to an instant (epoch ms), which is at `x` px. */
  moveTo(instant: number, x: number): void {
    this.#instant = instant;
    this.#root.style.setProperty('--playhead-x', `${Math.round(x * 2) / 2}px`);
  }

  /** The window changed: the same instant is somewhere else. */
  place(scale: (instant: number) => number): void {
    this.moveTo(this.#instant, scale(this.#instant));
  }

  /** Writes a short name, such as the number of a stop, into the handle. */
  name(text: string): void {
    this.#label.textContent = text;
    this.element.classList.toggle('is-named', text !== '');
  }

  destroy(): void {
    this.#abort.abort();
  }

  #grab(event: PointerEvent): void {
    if (event.button !== 0) return;
    event.preventDefault();
    this.element.setPointerCapture(event.pointerId);
    this.#handlers.held();
    this.#scrub(event);
  }

  #drag(event: PointerEvent): void {
    if (this.element.hasPointerCapture(event.pointerId)) this.#scrub(event);
  }

  #release(event: PointerEvent): void {
    if (!this.element.hasPointerCapture(event.pointerId)) return;
    this.element.releasePointerCapture(event.pointerId);
    this.#handlers.scrubEnded();
  }

  #scrub(event: PointerEvent): void {
    const { left } = this.#root.getBoundingClientRect();
    this.#handlers.scrubbed(this.#handlers.instantAt(event.clientX - left));
  }
}
