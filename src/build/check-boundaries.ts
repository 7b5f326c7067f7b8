import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { resolve } from 'node:path';

const CRUISER = resolve('node_modules/dependency-cruiser');
const CONFIG = resolve('.dependency-cruiser.cjs');
/** A small tree that breaks these rules: each must be reported, or the rules no longer see anything. */
const FIXTURE = 'tests/boundaries';
const BROKEN = [
  'domain-stands-alone',
  'formats-state-and-loading-below-features',
  'features-stand-apart',
  'features-below-app',
  'i18n-and-ui-below-features',
  'app-without-build',
  'loader-stands-alone',
  'maplibre-only-in-map',
  'vis-only-in-timeline',
];

/** Checks who imports whom in `src`, and that the same rules refuse the fixture. */
export default function checkBoundaries(): number {
  lendCompiler();
  const own = cruise('.', 'err');
  process.stdout.write(own.output);
  const fixture = cruise(FIXTURE, 'err');
  const missed = BROKEN.filter((rule) => !fixture.output.includes(rule));
  for (const rule of missed) console.error(`${FIXTURE} breaks the rule "${rule}", and it was not reported.`);
  return own.broken || missed.length > 0 ? 1 : 0;
}

function cruise(folder: string, reporter: string): { broken: boolean; output: string } {
  const command = `${CRUISER}/bin/dependency-cruise.mjs`;
  const words = [command, 'src', '--config', CONFIG, '--output-type', reporter];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: folder, encoding: 'utf8' });
  return { broken: status !== 0, output: stdout + stderr };
}

/** dependency-cruiser reads TypeScript with a compiler older than ours: it gets one of its own. */
function lendCompiler(): void {
  const place = `${CRUISER}/node_modules/typescript`;
  if (existsSync(place)) return;
  mkdirSync(`${CRUISER}/node_modules`, { recursive: true });
  symlinkSync(resolve('node_modules/cruiser-typescript'), place, 'junction');
}
