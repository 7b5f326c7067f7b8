import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { build } from 'vite';
import { type Display, openDisplay } from './display.ts';
import { findPrograms } from './find-engines.ts';
import type { Journey } from './journey.ts';
import { journeys } from './journeys.ts';
import { printTable, type Result } from './print-table.ts';
import { openChromium, openFirefox } from './puppeteer-session.ts';
import { Reader } from './reader.ts';
import { type BuiltApp, serveBuiltApp } from './serve-built-app.ts';
import { ENGINES, type Engine, type EngineSession } from './session.ts';
import { openWebKit } from './webdriver-session.ts';

const EVERY = 'every';
/** Where the pictures go that a person should look at. */
const PICTURES = 'test-results/engines';

/**
 * Makes the core journeys in every engine, or in those that are named; with `every` all journeys, or only those whose
 * name has another of the words. Returns the exit code.
 */
export default async function engines(words: readonly string[]): Promise<number> {
  const named = ENGINES.filter((engine) => words.includes(engine));
  const chosen = named.length > 0 ? named : ENGINES;
  const parts = words.filter((word) => word !== EVERY && !(ENGINES as readonly string[]).includes(word));
  const isWanted = ({ name, beside }: Journey) =>
    parts.length > 0 ? parts.some((part) => name.includes(part)) : words.includes(EVERY) || !beside;
  const wanted = journeys.filter(isWanted);
  const programs = findPrograms(chosen);
  const folder = process.env['BACKCHANNEL_DIST'] ?? 'dist';
  if (!existsSync(`${folder}/index.html`)) await build({ logLevel: 'warn' });
  await mkdir(PICTURES, { recursive: true });

  const app = await serveBuiltApp(folder);
  const display = chosen.some((engine) => engine !== 'chromium') ? await openDisplay(programs.screen) : undefined;
  const results: Result[] = [];
  try {
    for (const engine of chosen) {
      const session = await open(engine, programs, display);
      console.log(`\n${session.version}`);
      try {
        for (const journey of wanted) results.push(await makeJourney(journey, session, app));
      } finally {
        await session.close();
      }
    }
  } finally {
    display?.close();
    await app.close();
  }
  printTable(results);
  return results.some(({ outcome }) => outcome === 'failed') ? 1 : 0;
}

function open(engine: Engine, programs: ReturnType<typeof findPrograms>, display: Display | undefined) {
  if (engine === 'chromium') return openChromium();
  if (!display) throw new Error(`${engine} needs a screen.`);
  if (engine === 'firefox') return openFirefox(programs.firefox, display.name);
  return openWebKit({ driver: programs.driver, browser: programs.miniBrowser }, display.name);
}

async function makeJourney(journey: Journey, session: EngineSession, app: BuiltApp): Promise<Result> {
  const reader = new Reader(session, app);
  const began = performance.now();
  const { engine } = session;
  const tell = (outcome: Result['outcome'], because = ''): Result => {
    const seconds = (performance.now() - began) / 1000;
    console.log(`  ${outcome.padEnd(7)} ${journey.name} (${seconds.toFixed(1)} s)${because && `\n${indent(because)}`}`);
    return { engine, journey: journey.name, outcome, seconds };
  };
  try {
    await session.resize(...(journey.window ?? [1440, 900]));
    await journey.make(reader);
    if (journey.picture) await writeFile(`${PICTURES}/${engine}-${journey.picture}.png`, await session.screenshot());
    const faults = await reader.takeFaults();
    if (faults.length > 0) throw new Error(`Behind the page:\n${faults.join('\n')}`);
    return tell('made');
  } catch (error) {
    const picture = `${PICTURES}/failed-${engine}-${journey.name.replace(/\W+/g, '-')}.png`;
    await session
      .screenshot()
      .then((data) => writeFile(picture, data))
      .catch(() => undefined);
    const faults = await reader.takeFaults().catch(() => []);
    const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return tell('failed', [told, ...faults, `See ${picture}`].join('\n'));
  }
}

function indent(text: string): string {
  return text.replace(/^/gm, '          ');
}
