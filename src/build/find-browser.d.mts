/** The path of a Chromium that can be run, installed if need be. Throws, saying what to do, where there is none. */
export function findBrowser(): string;
