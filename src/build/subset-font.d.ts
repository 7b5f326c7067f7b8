declare module 'subset-font' {
  /**
   * Cuts a font down to the characters of a text. `noLayoutClosure` drops what only OpenType features reach;
   * `preserveNameIds` keeps those entries of the table of names beside the first seven.
   */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      readonly targetFormat: 'woff2' | 'truetype';
      readonly noLayoutClosure?: boolean;
      readonly preserveNameIds?: readonly number[];
    },
  ): Promise<Buffer>;
}
