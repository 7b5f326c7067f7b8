// The package ships no types; these are the parts of its parser's output that we read.
declare module 'edtf' {
  export interface EdtfMask {
    readonly value: number;
  }
  export interface EdtfDate {
    /** Numbers of a date (month 0 to 11), or what the interval's sides were. */
    readonly values: readonly unknown[];
    readonly approximate?: EdtfMask;
    readonly uncertain?: EdtfMask;
    readonly unspecified?: EdtfMask;
    readonly lower?: EdtfDate | number | null;
    readonly upper?: EdtfDate | number | null;
  }
  export default function edtf(text: string): EdtfDate;
}
