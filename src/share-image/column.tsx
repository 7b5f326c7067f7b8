import type { ReactNode } from 'react';
import type { SetText } from './set-lines.ts';

/** Parts of a drawing, one under another. Px. */
export class Column {
  readonly parts: ReactNode[] = [];
  readonly #left: number;
  #y: number;

  constructor(left: number, y: number) {
    this.#left = left;
    this.#y = y;
  }

  /** The upper edge of what comes next. */
  get y(): number {
    return this.#y;
  }

  gap(height: number): void {
    this.#y += height;
  }

  place(part: ReactNode, height: number): void {
    this.parts.push(<g key={this.parts.length}>{part}</g>);
    this.#y += height;
  }

  /** Lines, `leading` times as far apart as they are large. */
  write({ lines, size }: SetText, className: string, leading: number): void {
    for (const line of lines) {
      const baseline = this.#y + size * (leading * 0.5 + 0.33);
      this.place(
        <text className={className} fontSize={size} x={this.#left} y={baseline.toFixed(1)}>
          {line}
        </text>,
        size * leading,
      );
    }
  }
}
