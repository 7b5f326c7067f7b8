import type { Story } from '../domain/story.ts';
import type { DateReader } from './check-dating.ts';
import { checkShape } from './check-shape.ts';
import type { Header } from './draft.ts';
import { childOf } from './known-keys.ts';
import type { Ledger } from './ledger.ts';
import { didYouMean } from './nearest-word.ts';
import { showValue } from './problem.ts';
import { MOST_DAYS } from './story-limits.ts';
import { FORMAT, headerSchema, storySchema } from './story-schema.ts';

const DAY = 86_400_000;

const shape = headerSchema.shape;
const WHOLE_WORLD: Story['frame'] = [-180, -60, 180, 80];

/**
 * Checks what a story says of itself. What it can do without is filled in; undefined where the rest is not sound.
 * The opening's event is checked with the other references.
 */
export function checkHeader(story: unknown, dates: DateReader, ledger: Ledger): Header | undefined {
  checkKeys(story, ledger);
  const check = <Key extends keyof typeof shape>(key: Key) =>
    checkShape(shape[key] as never, childOf(story, key), key, ledger) as Header[Key] | undefined;

  const id = check('id');
  const title = check('title');
  const titles = childOf(story, 'titles') === undefined ? undefined : check('titles');
  const language = check('language');
  const timeZone = check('timeZone');
  const extent = check('extent');
  const summary = check('summary') ?? title;
  const languages = check('languages') ?? (language === undefined ? [] : [language]);
  const opening = check('opening');
  const frame = check('frame');
  const cautions = checkCautions(childOf(story, 'cautions'), ledger);

  const zoneComplaint = timeZone === undefined ? undefined : dates.zoneComplaint(timeZone);
  if (zoneComplaint) ledger.error('timeZone', showValue(timeZone), zoneComplaint.expected, zoneComplaint.mend);
  const extentSound = extent !== undefined && checkExtent(extent, ledger);
  const frameSound = frame !== undefined && checkFrame(frame, ledger);
  if (language !== undefined && !languages.includes(language)) {
    ledger.warning('languages', languages.join(', '), `the story's own language, "${language}", among them`);
  }
  if (id === undefined || title === undefined || summary === undefined || language === undefined) return undefined;
  if (timeZone === undefined || zoneComplaint || !extentSound) return undefined;
  return {
    format: FORMAT,
    id,
    title,
    ...(titles && { titles }),
    summary,
    language,
    languages,
    timeZone,
    extent,
    cautions,
    opening: checkOpening(opening ?? { day: extent.from, event: '' }, extent, ledger),
    frame: frameSound ? frame : WHOLE_WORLD,
  };
}

function checkKeys(story: unknown, ledger: Ledger): void {
  const known = Object.keys(storySchema.shape);
  // What a story may do without is no guess at a slip.
  const missing = known.filter((key) => key !== 'titles' && childOf(story, key) === undefined);
  for (const key of Object.keys(Object(story))) {
    if (known.includes(key)) continue;
    const mend = didYouMean(key, missing) ?? didYouMean(key, known) ?? 'take it away';
    ledger.error(key, showValue(childOf(story, key)), `one of the keys ${known.join(', ')}`, mend);
  }
}

function checkCautions(value: unknown, ledger: Ledger): Header['cautions'] {
  if (!Array.isArray(value)) return checkShape(shape.cautions, value, 'cautions', ledger) ?? [];
  const texts = value.map((caution: unknown, index) =>
    checkShape(shape.cautions.element, caution, `cautions[${index}]`, ledger),
  );
  return texts.filter((caution) => caution !== undefined);
}

function checkExtent({ from, to }: Story['extent'], ledger: Ledger): boolean {
  const days = (Date.parse(to) - Date.parse(from)) / DAY + 1;
  if (days < 1) ledger.error('extent.to', showValue(to), `a day that is not before "${from}"`);
  if (days > MOST_DAYS) ledger.error('extent', `${days} days`, `at most ${MOST_DAYS} days, a hundred years`);
  return days >= 1 && days <= MOST_DAYS;
}

function checkFrame([, south, , north]: Story['frame'], ledger: Ledger): boolean {
  if (south < north) return true;
  ledger.error('frame', `south ${south}, north ${north}`, 'west, south, east, north, in this order');
  return false;
}

function checkOpening(opening: Story['opening'], extent: Story['extent'], ledger: Ledger): Story['opening'] {
  if (isWithin(opening.day, extent)) return opening;
  noteOutside('opening.day', opening.day, extent, ledger);
  return { ...opening, day: opening.day < extent.from ? extent.from : extent.to };
}

/** Whether an ISO day is one of the playhead's. */
export function isWithin(day: string, { from, to }: Story['extent']): boolean {
  return from <= day && day <= to;
}

export function noteOutside(path: string, day: string, { from, to }: Story['extent'], ledger: Ledger): void {
  ledger.error(path, showValue(day), `a day of the extent, ${from} to ${to}`);
}
