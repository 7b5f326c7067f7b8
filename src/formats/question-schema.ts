import { prose } from './basic-schemas.ts';
import { z } from './configured-zod.ts';
import { childOf } from './known-keys.ts';

const asked = z.strictObject(
  {
    ask: prose,
    key: prose.exactOptional().meta({ description: 'The answer, for the teacher: it is not shown to readers.' }),
  },
  { error: 'a question: a text, a list of passages, or an object with "ask" and perhaps "key"' },
);

/**
 * A question: prose, or what is asked with its key. `ask` and `key` are language tags too: an object that has
 * one is never taken for a text by language.
 */
export const questionSchema = z
  .preprocess((value) => (!isAsked(value) && prose.safeParse(value).success ? { ask: value } : value), asked)
  .meta({ id: 'question', title: 'Question', description: 'A question: prose, or what is asked with its key.' });

function isAsked(value: unknown): boolean {
  return childOf(value, 'ask') !== undefined || childOf(value, 'key') !== undefined;
}
