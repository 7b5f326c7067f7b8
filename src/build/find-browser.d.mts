/** The path of a Chromium that can be run, installed if need be. Throws, saying what to do, where there is none. */
export function findBrowser(): string;

/** The arguments to start it with. */
export const BROWSER_ARGUMENTS: string[];
