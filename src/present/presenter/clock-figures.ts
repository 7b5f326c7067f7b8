/** "12:08", in a language's own figures: two of them after each colon, so that nothing jumps. */
export function clockFigures(parts: readonly [number, ...number[]], number: (value: number) => string): string {
  const [first, ...rest] = parts;
  return [number(first), ...rest.map((part) => (part < 10 ? number(0) + number(part) : number(part)))].join(':');
}

/** Minutes and seconds of a length (ms). */
export function minutesAndSeconds(length: number): readonly [number, number] {
  const seconds = Math.floor(length / 1000);
  return [Math.floor(seconds / 60), seconds % 60];
}
