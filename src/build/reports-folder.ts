import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** Names the folder that has the reports' texts, where they are not in the usual one. */
const REPORTS_VARIABLE = 'BACKCHANNEL_REPORTS';
/** The reports are not part of the project; they stand beside it on some machines only. */
const USUAL = '../shared/story/sources';

/**
 * The folder of the reports' texts, from the project's root; or why there is none. Throws where the variable names
 * one that is not there: whoever sets it wants the texts read.
 */
export function reportsFolder(
  root: string,
  named = process.env[REPORTS_VARIABLE],
): { readonly folder: string } | { readonly absent: string } {
  if (named) {
    if (!existsSync(named)) throw new Error(`${REPORTS_VARIABLE} names ${named}, where there is nothing.`);
    return { folder: resolve(named) };
  }
  const folder = resolve(root, USUAL);
  if (existsSync(folder)) return { folder };
  return {
    absent: `skipped: the reports' texts are not here (${USUAL}, or the folder that ${REPORTS_VARIABLE} names)`,
  };
}
