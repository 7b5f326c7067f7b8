// Finds a Chromium for the browser tests, or installs Debian's. Prints its path when run by itself.
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { canInstall, canRun, installPackages } from './debian-packages.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];
const MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * How it is started: WebGL drawn in software, and nothing asked of a network that is not the page. The page itself is
 * painted without a graphics card, as browsers do that have none: through one made of software it costs thrice as much.
 */
export const BROWSER_ARGUMENTS = [
  '--no-sandbox',
  '--enable-unsafe-swiftshader',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--disable-gpu-rasterization',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/**
 * The path of a browser that can be run: an environment variable's, Playwright's own, the system's,
 * else Debian's, installed where we are root. Throws, saying what to do, where there is none.
 */
export function findBrowser() {
  for (const variable of ['BACKCHANNEL_CHROMIUM', 'CHROME_PATH']) {
    const path = process.env[variable];
    if (path && canRun(path)) return path;
    if (path) throw new Error(`${variable} is ${path}, which cannot be run.`);
  }
  const found = playwrightsOwn() ?? systems();
  if (found) return found;
  if (canInstall()) {
    installPackages(['chromium']);
    const installed = systems();
    if (installed) return installed;
  }
  throw new Error(
    "No Chromium was found. Install one (`npx playwright install chromium`, or your system's package), " +
      'or set BACKCHANNEL_CHROMIUM to its path.',
  );
}

function playwrightsOwn() {
  const path = chromium.executablePath();
  return path && canRun(path) ? path : undefined;
}

function systems() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...MAC].find(canRun);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) console.log(findBrowser());
