import { day, id, language, latitude, list, longitude, oneOf, strict } from './basic-schemas.ts';
import { z } from './configured-zod.ts';
import { MOST_CHOICES, MOST_QUESTIONS } from './story-limits.ts';

export const LESSON_FORMAT = 'backchannel-lesson/1';

/** The largest lesson file that is read, in bytes. */
export const MOST_LESSON_BYTES = 500_000;
export const MOST_STOPS = 200;
export const MOST_MINUTES = 600;
export const MOST_ZOOM = 22;
export const LESSON_LENSES = ['happened', 'public'] as const;
/** The longest of each text that a teacher writes, in UTF-16 units. */
export const MOST_LETTERS = { title: 200, question: 500, choice: 200, notes: 5_000 } as const;

const words = (most: number) => {
  const error = `a text of at most ${most} letters that is not empty`;
  return z.string({ error }).regex(/\S/, { error }).max(most, { error });
};
const title = words(MOST_LETTERS.title);
const question = words(MOST_LETTERS.question);
const notes = words(MOST_LETTERS.notes);
const atMost = (most: number, what: string) => ({ error: `at most ${most} ${what}` });

const stopWords = {
  id,
  title: title.exactOptional(),
  notes: notes.exactOptional(),
  questions: list(strict({ ask: question, key: notes.exactOptional() }))
    .max(MOST_QUESTIONS, atMost(MOST_QUESTIONS, 'questions'))
    .exactOptional(),
};

const stage = strict({
  day,
  lens: oneOf(...LESSON_LENSES),
  event: id.exactOptional(),
  sources: list(id),
  camera: strict({
    longitude,
    latitude,
    zoom: z.number({ error: 'a zoom, 0 to 22' }).min(0).max(MOST_ZOOM),
  }).exactOptional(),
});

export const LESSON_KINDS = ['step', 'pause', 'view', 'question', 'comparison', 'blank'] as const;

export const stopSchema = z.discriminatedUnion(
  'kind',
  [
    strict({ ...stopWords, kind: z.literal('step'), step: id }),
    strict({ ...stopWords, kind: z.literal('pause'), step: id }),
    strict({ ...stopWords, kind: z.literal('view'), view: stage }),
    strict({
      ...stopWords,
      kind: z.literal('question'),
      question,
      choices: list(words(MOST_LETTERS.choice)).max(MOST_CHOICES, atMost(MOST_CHOICES, 'choices')),
      key: notes.exactOptional(),
    }),
    strict({ ...stopWords, kind: z.literal('comparison'), comparison: id }),
    strict({ ...stopWords, kind: z.literal('blank') }),
  ],
  { error: `a stop, with "kind" one of ${LESSON_KINDS.join(', ')}` },
);

/** What a lesson says of itself, its length apart. */
export const lessonHeadSchema = strict({
  format: z.literal(LESSON_FORMAT, { error: `"${LESSON_FORMAT}"` }),
  story: id,
  language,
  title: title.exactOptional(),
});

export const minutesSchema = z
  .int({ error: `whole minutes, 1 to ${MOST_MINUTES}` })
  .min(1)
  .max(MOST_MINUTES);
