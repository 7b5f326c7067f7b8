declare module 'subset-font' {
  /** Cuts a font down to the characters of a text. `noLayoutClosure` drops what only OpenType features reach. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { targetFormat: 'woff2'; noLayoutClosure?: boolean },
  ): Promise<Buffer>;
}
