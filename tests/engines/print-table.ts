import { ENGINES, type Engine } from './session.ts';

export interface Result {
  readonly engine: Engine;
  readonly journey: string;
  readonly outcome: 'made' | 'failed';
  readonly seconds: number;
}

/** Prints one row a journey, one column an engine. */
export function printTable(results: readonly Result[]): void {
  const journeys = [...new Set(results.map(({ journey }) => journey))];
  const engines = ENGINES.filter((engine) => results.some((result) => result.engine === engine));
  const width = Math.max(...journeys.map(({ length }) => length), 'journey'.length) + 2;
  const row = (first: string, cells: readonly string[]) =>
    console.log(`${first.padEnd(width)}${cells.map((cell) => cell.padEnd(16)).join('')}`.trimEnd());
  console.log('');
  row('journey', engines);
  for (const journey of journeys) {
    const cells = engines.map((engine) => {
      const result = results.find((each) => each.engine === engine && each.journey === journey);
      return result ? `${result.outcome} ${result.seconds.toFixed(1)} s` : '';
    });
    row(journey, cells);
  }
  const of = (engine: Engine) => results.filter((result) => result.engine === engine);
  row(
    'made',
    engines.map((engine) => {
      const made = of(engine).filter(({ outcome }) => outcome === 'made').length;
      const seconds = of(engine).reduce((sum, result) => sum + result.seconds, 0);
      return `${made} of ${of(engine).length}, ${seconds.toFixed(0)} s`;
    }),
  );
}
