import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { canInstall, canRun, installPackages } from '../../src/build/debian-packages.mjs';
import type { Engine } from './session.ts';

/** A program that an engine needs beyond what npm brings. */
interface Program {
  readonly names: readonly string[];
  /** An environment variable that may say where it is. */
  readonly variable: string;
  /** Folders to look in besides PATH. */
  readonly folders?: readonly string[];
  /** Debian's package that has it. */
  readonly debian: string;
}

const PROGRAMS = {
  screen: { names: ['Xvfb'], variable: 'BACKCHANNEL_XVFB', debian: 'xvfb' },
  firefox: {
    names: ['firefox-esr', 'firefox'],
    variable: 'BACKCHANNEL_FIREFOX',
    folders: ['/Applications/Firefox.app/Contents/MacOS'],
    debian: 'firefox-esr',
  },
  driver: { names: ['WebKitWebDriver'], variable: 'BACKCHANNEL_WEBKIT_DRIVER', debian: 'webkit2gtk-driver' },
  miniBrowser: {
    names: ['MiniBrowser'],
    variable: 'BACKCHANNEL_WEBKIT',
    folders: ['x86_64', 'aarch64'].map((machine) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-4.1`),
    debian: 'libwebkit2gtk-4.1-0',
  },
} satisfies Record<string, Program>;
type ProgramName = keyof typeof PROGRAMS;

const NEEDED: Readonly<Record<Engine, readonly ProgramName[]>> = {
  chromium: [],
  firefox: ['screen', 'firefox'],
  webkit: ['screen', 'driver', 'miniBrowser'],
};
/** WebGL in software for both: their packages only recommend it. */
const DRAWING = ['libgl1-mesa-dri', 'libegl1', 'libgles2'];
const DRAWING_FILES = ['/usr/lib/x86_64-linux-gnu/dri/swrast_dri.so', '/usr/lib/aarch64-linux-gnu/dri/swrast_dri.so'];

/**
 * Where the programs are that some engines need; Debian's are installed where we are root. Throws, naming what is
 * missing and the package that has it.
 */
export function findPrograms(engines: readonly Engine[]): Readonly<Record<ProgramName, string>> {
  const names = [...new Set(engines.flatMap((engine) => NEEDED[engine]))];
  const missing = names.filter((name) => find(PROGRAMS[name]) === undefined);
  const drawsNot = process.platform === 'linux' && names.length > 0 && !DRAWING_FILES.some((file) => existsSync(file));
  if ((missing.length > 0 || drawsNot) && canInstall()) {
    installPackages([...missing.map((name) => PROGRAMS[name].debian), ...(drawsNot ? DRAWING : [])]);
  }
  const still = names.filter((name) => find(PROGRAMS[name]) === undefined);
  if (still.length > 0) {
    const list = still.map((name) => {
      const { names: programs, debian, variable } = PROGRAMS[name];
      return `  ${programs[0]}: Debian's package ${debian}, or say where it is with ${variable}`;
    });
    throw new Error(
      [
        'These programs are missing, and only root on Debian has them installed by itself:',
        ...list,
        'Journeys in one engine alone: npm run test:engines -- chromium',
      ].join('\n'),
    );
  }
  const paths = (Object.keys(PROGRAMS) as ProgramName[]).map((name) => [name, find(PROGRAMS[name]) ?? '']);
  return Object.fromEntries(paths) as Record<ProgramName, string>;
}

function find({ names, variable, folders = [] }: Program): string | undefined {
  const said = process.env[variable];
  if (said && !canRun(said)) throw new Error(`${variable} is ${said}, which cannot be run.`);
  const places = [...(process.env['PATH'] ?? '').split(delimiter).filter(Boolean), ...folders];
  return said ?? places.flatMap((place) => names.map((name) => join(place, name))).find(canRun);
}
