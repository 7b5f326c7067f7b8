import type { Story } from '../domain/story.ts';
import {
  address,
  day,
  edtf,
  id,
  language,
  latitude,
  list,
  longitude,
  oneOf,
  position,
  prose,
  sha256,
  strict,
  text,
  timeZone,
} from './basic-schemas.ts';
import { claimSchema, correction } from './claim-schema.ts';
import { z } from './configured-zod.ts';
import { questionSchema } from './question-schema.ts';
import { FEWEST_CHOICES, MOST_CHOICES, MOST_PROMPTS, MOST_QUESTIONS } from './story-limits.ts';

export const FORMAT = 'backchannel-story/1';

const laneSchema = strict({
  id,
  name: text,
  shortName: text.exactOptional(),
  shape: oneOf('circle', 'triangle', 'diamond', 'square', 'page'),
}).meta({
  id: 'lane',
  title: 'Lane',
  description: 'A row of the timeline. Its hue is the palette’s of its place in the list.',
});

const sourceSchema = strict({
  id,
  name: text.meta({ description: 'What the reader calls it: "Financial Times".' }),
  shortName: text.exactOptional().meta({ description: 'Its abbreviation: "FT".' }),
  publisher: text,
  title: text.exactOptional(),
  url: address.exactOptional(),
  language,
  published: edtf.exactOptional().meta({ description: 'The day it was published; absent where unknown.' }),
  retrieved: edtf.exactOptional(),
  origin: id.exactOptional().meta({ description: 'Id of the report that this one rests on.' }),
  context: z
    .literal(true, { error: 'true, or nothing' })
    .exactOptional()
    .meta({ description: 'Not one of the reports that the story tells: it stands beside them, and can be left out.' }),
  sha256: sha256.exactOptional(),
  note: prose.exactOptional(),
}).meta({
  id: 'source',
  title: 'Source',
  description: 'A page, a report or a document that makes claims, or on which another rests.',
});

const actorSchema = strict({
  id,
  name: text,
  kind: oneOf('government', 'person', 'group', 'forces', 'officials', 'outlet'),
  note: text.exactOptional(),
}).meta({ id: 'actor', title: 'Actor', description: 'Who acts or speaks.' });

const placeSchema = strict({
  id,
  name: text,
  shape: z.discriminatedUnion(
    'kind',
    [
      strict({ kind: z.literal('point'), longitude, latitude }),
      strict({
        kind: z.literal('country'),
        iso3: z.string({ error: "a country's three letters (ISO 3166), such as OMN" }).regex(/^[A-Z]{3}$/),
      }),
      strict({ kind: z.literal('area'), area: id }),
      strict({ kind: z.literal('none') }),
    ],
    { error: 'one of point, country, area, none' },
  ),
  basis: prose.exactOptional().meta({ description: 'Where the shape or the name comes from.' }),
  caution: prose.exactOptional(),
}).meta({
  id: 'place',
  title: 'Place',
  description: 'A point, a country, an area with a name, or no place that can be drawn.',
});

const claimIds = list(id).meta({ description: 'Ids of claims.' });
const eventIds = list(id).meta({ description: 'Ids of events.' });

const roomSchema = strict({
  name: text,
  shortName: text.exactOptional(),
  people: list(strict({ text, claims: claimIds })),
});

const titles = list(strict({ text, label: text.exactOptional(), needs: claimIds })).meta({
  description: 'Variants of the title, most exact first, each with the claims that it needs.',
});

const eventSchema = strict({
  id,
  title: text,
  titles: titles.exactOptional(),
  label: text.exactOptional().meta({ description: 'A few words for the timeline and the map.' }),
  lane: id,
  extent: oneOf('once', 'ongoing', 'by'),
  when: claimIds.meta({ description: 'Ids of its claims that date it; the others never do.' }),
  where: claimIds.meta({ description: 'Ids of its claims that place it; the others never do.' }),
  context: strict({ when: claimIds, where: claimIds }).exactOptional().meta({
    description: 'Claims of context sources that date and place it where no report does, or in the second lens.',
  }),
  publicity: oneOf('kept', 'open')
    .exactOptional()
    .meta({ description: 'kept: from the public, until it was reported. open: public as it happened.' }),
  mark: oneOf('mediation', 'attack', 'strike', 'presence'),
  mediation: strict({
    carrier: text,
    needs: claimIds.exactOptional(),
    rooms: z.tuple([roomSchema, roomSchema], { error: 'a list of two rooms' }),
  }).exactOptional(),
  note: prose.exactOptional(),
}).meta({
  id: 'event',
  title: 'Event',
  description: 'What happened, as its claims tell it: its dates and places come from them.',
});

const comparisonSchema = strict({
  id,
  topic: text,
  relation: oneOf(
    'agree',
    'more-exact',
    'adds',
    'compatible',
    'same-person',
    'differ',
    'tension',
    'contradict',
    'different-speakers',
    'not-independent',
  ),
  sides: list(strict({ source: id, text, differing: text.exactOptional(), claims: claimIds })),
  reason: prose.exactOptional(),
  events: eventIds,
  spans: list(
    strict({ label: text, from: day, to: day, inferred: z.boolean({ error: 'true or false' }).exactOptional() }),
  )
    .exactOptional()
    .meta({ description: 'Lengths of time that clash, drawn to scale.' }),
}).meta({ id: 'comparison', title: 'Comparison', description: 'How claims on one topic stand to each other.' });

const odditySchema = strict({
  id,
  sources: list(id),
  paragraph: position.exactOptional(),
  text: prose,
  print: correction.exactOptional().meta({ description: 'Where it is a slip of the print.' }),
  claims: claimIds,
}).meta({ id: 'oddity', title: 'Oddity', description: 'Something in a source that a reader should know of.' });

const pauseSchema = strict({
  question: prose,
  prompts: list(prose).max(MOST_PROMPTS, { error: `at most ${MOST_PROMPTS} prompts` }),
  choices: list(prose)
    .min(FEWEST_CHOICES, { error: `at least ${FEWEST_CHOICES} choices` })
    .max(MOST_CHOICES, { error: `at most ${MOST_CHOICES} choices` }),
  key: prose.meta({ description: 'For the teacher.' }),
  comparison: id.exactOptional().meta({ description: 'Two accounts, to be judged before it is told whose they are.' }),
}).meta({ id: 'pause', title: 'Pause', description: 'Where a lesson halts: a question on which the class votes.' });

const stepSchema = strict({
  id,
  title: text,
  needs: claimIds.exactOptional().meta({ description: 'Ids of claims without which its title is not shown.' }),
  lens: oneOf('happened', 'public').exactOptional(),
  text: prose,
  day: day.meta({ description: 'Day on which the playhead stands.' }),
  events: eventIds,
  camera: strict({
    longitude,
    latitude,
    zoom: z.number({ error: 'a zoom, 0 to 22' }).min(0).max(22),
  }).exactOptional(),
  notes: prose,
  questions: list(questionSchema).max(MOST_QUESTIONS, { error: `at most ${MOST_QUESTIONS} questions` }),
  pause: pauseSchema.exactOptional(),
}).meta({ id: 'step', title: 'Step', description: 'A stop of the guided tour.' });

/** The shape of everything that a story lists. */
export const partSchemas = {
  lanes: laneSchema,
  sources: sourceSchema,
  actors: actorSchema,
  places: placeSchema,
  events: eventSchema,
  claims: claimSchema,
  comparisons: comparisonSchema,
  oddities: odditySchema,
  steps: stepSchema,
} as const;

/** The shape of what a story says of itself. */
export const headerSchema = strict({
  format: z.literal(FORMAT, { error: `"${FORMAT}"` }),
  id,
  title: text,
  titles: titles.exactOptional(),
  summary: prose,
  language: language.meta({ description: 'Language of every text that is a plain string.' }),
  languages: list(language),
  timeZone: timeZone.meta({ description: "Zone in which the playhead's days are whole." }),
  extent: strict({ from: day, to: day }).meta({ description: 'First and last day of the playhead, both included.' }),
  opening: strict({ day, event: id }).meta({ description: 'What the page shows at first.' }),
  frame: z
    .tuple([longitude, latitude, longitude, latitude], { error: 'four numbers in degrees: west, south, east, north' })
    .meta({ description: 'What the map frames at first, in degrees: west, south, east, north.' }),
  cautions: list(prose).meta({ description: 'What holds for the whole story and is said with it.' }),
});

export const storySchema = strict({
  ...headerSchema.shape,
  lanes: list(laneSchema),
  sources: list(sourceSchema),
  actors: list(actorSchema),
  places: list(placeSchema),
  events: list(eventSchema),
  claims: list(claimSchema),
  comparisons: list(comparisonSchema),
  oddities: list(odditySchema),
  steps: list(stepSchema),
});

type Mutable<Value> = Value extends readonly [infer A, infer B, infer C, infer D]
  ? [A, B, C, D]
  : Value extends readonly [infer A, infer B]
    ? [Mutable<A>, Mutable<B>]
    : Value extends readonly (infer Item)[]
      ? Mutable<Item>[]
      : Value extends object
        ? { -readonly [Key in keyof Value]: Mutable<Value[Key]> }
        : Value;

// The schema and the domain's types say the same, in both directions: if not, this line does not compile.
export type Parsed = z.infer<typeof storySchema>;
type Agrees<Wide, Narrow extends Wide> = Narrow;
export type SchemaGivesStory = Agrees<Story, Parsed>;
export type StoryFitsSchema = Agrees<Parsed, Mutable<Story>>;
