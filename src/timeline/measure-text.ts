/** Measures texts in the bold of an element's font, so that selecting one never moves another. */
export class TextMeasure {
  readonly #context = document.createElement('canvas').getContext('2d');
  readonly #widths = new Map<string, number>();

  /** Takes the font of an element; widths measured before are forgotten. */
  takeFontOf(element: Element): void {
    const { fontSize, fontFamily } = getComputedStyle(element);
    if (this.#context) this.#context.font = `600 ${fontSize} ${fontFamily}`;
    this.#widths.clear();
  }

  /** Width in px. */
  widthOf(text: string): number {
    const known = this.#widths.get(text);
    if (known !== undefined) return known;
    const width = Math.ceil(this.#context?.measureText(text).width ?? text.length * 6.5);
    this.#widths.set(text, width);
    return width;
  }
}
