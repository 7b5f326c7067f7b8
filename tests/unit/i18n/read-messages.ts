import type { AllMessages } from '../../../src/i18n/later-english.ts';
import { laterSamples } from './later-message-samples.ts';
import { samples } from './message-samples.ts';
import { NAME } from './sample-calls.ts';

/** A text of the interface, and the way to it: "events.eventCount(3)". */
export interface ReadMessage {
  readonly path: string;
  readonly text: string;
}

/** What stays Latin in every language: names, what goes into an address, and the names of formats. */
const LATIN = [
  NAME,
  'Backchannel',
  'Natural Earth',
  'WebGL',
  'CSL-JSON',
  'SHA-256',
  'HTML',
  'iframe',
  '01234567…89abcdef',
  'UTF-8',
  'https',
  'Page Up',
  'Page Down',
  'Enter',
  'Escape',
  'Alt',
  'Shift',
  'Backspace',
  ' B ',
  ' S ',
  'A4',
  'Letter',
  '2024-01-10',
  ...['happened', 'public', 'light', 'dark', 'auto', 'map', 'differences', 'sources'].map((value) => `«${value}»`),
];

/** Every text of a language; what takes arguments is called with each of its samples. */
export function readMessages(messages: AllMessages): readonly ReadMessage[] {
  return listTexts(messages, { ...samples, ...laterSamples }, '');
}

/** A text without the marks that keep its directions apart. */
export const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '');

/** What of a text is in the language itself. */
export const inOwnWords = (text: string) => LATIN.reduce((rest, latin) => rest.replaceAll(latin, '▪'), plain(text));

/** Whether a name stands in it that could turn the words around it. */
export const holdsLooseName = (text: string) => text.replace(/\u2068[^\u2068\u2069]*\u2069/g, '').includes(NAME);

/** Whether a direction is begun that does not end, or the other way round. */
export const leavesMarkOpen = (text: string) => text.split('\u2068').length !== text.split('\u2069').length;

function listTexts(part: unknown, calls: unknown, path: string): readonly ReadMessage[] {
  if (typeof part === 'string') return [{ path, text: part }];
  if (typeof part === 'function') {
    if (!Array.isArray(calls)) throw new Error(`${path} has no samples.`);
    return calls.flatMap((parameters) =>
      listTexts(part(...parameters), undefined, `${path}(${JSON.stringify(parameters).slice(1, -1)})`),
    );
  }
  if (typeof part !== 'object' || part === null) throw new Error(`${path} is no text.`);
  return Object.entries(part).flatMap(([key, value]) =>
    listTexts(
      value,
      typeof calls === 'object' && calls !== null ? Reflect.get(calls, key) : undefined,
      path === '' ? key : `${path}.${key}`,
    ),
  );
}
