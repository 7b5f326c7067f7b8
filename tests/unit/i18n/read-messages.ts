import type { AllMessages } from '../../../src/i18n/later-english.ts';
import { laterSamples } from './later-message-samples.ts';
import { samples } from './message-samples.ts';

/** Every text of a language with the way to it; what takes arguments is called with samples. */
export function readMessages(messages: AllMessages): readonly (readonly [path: string, text: string])[] {
  return listTexts(messages, { ...samples, ...laterSamples }, '');
}

function listTexts(part: unknown, calls: unknown, path: string): [path: string, text: string][] {
  if (typeof part === 'string') return [[path, part]];
  if (typeof part === 'function') {
    if (!Array.isArray(calls)) throw new Error(`There are no samples for ${path}.`);
    return (calls as unknown[][]).flatMap((parameters) =>
      listTexts(part(...parameters), undefined, `${path}(${JSON.stringify(parameters)})`),
    );
  }
  return Object.entries(part as object).flatMap(([key, value]) =>
    listTexts(value, (calls as Record<string, unknown> | undefined)?.[key], `${path}.${key}`),
  );
}
