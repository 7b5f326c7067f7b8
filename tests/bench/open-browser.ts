import { type Browser, chromium } from '@playwright/test';
import { BROWSER_ARGUMENTS, findBrowser } from '../../src/build/find-browser.mjs';

/** A headless Chromium that draws WebGL in software, as the tests have it. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: findBrowser(),
    args: BROWSER_ARGUMENTS,
  });
}
