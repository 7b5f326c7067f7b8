import type { KeptBuild, KeptStatus, Kind } from '../offline/worker-messages.ts';

/** What of a build is there, where `has` says it of each file's address, relative to the site. */
export function countKept({ build, files }: KeptBuild, has: (url: string) => boolean): KeptStatus {
  const absent = files.filter(({ url }) => !has(url));
  const missing: Partial<Record<Kind, number>> = {};
  for (const { kind } of absent) missing[kind] = (missing[kind] ?? 0) + 1;
  return { build, kept: files.length - absent.length, total: files.length, missing };
}
