import { day, edtf, id, list, oneOf, position, prose, sha256, strict, text, timeZone } from './basic-schemas.ts';
import { z } from './configured-zod.ts';

const claimPlace = strict({
  place: id,
  role: oneOf('location', 'inherited', 'subject', 'asset', 'target', 'metonym').meta({
    description: 'Only location and inherited are drawn; metonym is a capital that stands for its government.',
  }),
  note: text.exactOptional(),
});

const claimTime = strict({
  stated: text.exactOptional().meta({ description: 'The words of the report, where it gives any.' }),
  edtf: edtf.exactOptional(),
  how: oneOf('stated', 'inferred', 'inferred-year', 'none'),
  basis: prose.exactOptional().meta({ description: 'What an inferred date rests on.' }),
  timeZone: timeZone.exactOptional().meta({ description: "Zone of the date; the story's own where absent." }),
  after: id.exactOptional().meta({ description: 'Id of the event before whose end this cannot have begun.' }),
});

const attribution = strict({
  text: prose,
  kind: oneOf('officials', 'person', 'group', 'outlet', 'republisher', 'unnamed'),
  source: id.exactOptional(),
});

const shortQuote = z.string({ error: 'the first or last few words of the passage' }).regex(/\S/).max(120);

const locator = strict({
  paragraph: z
    .int({ error: 'the number of the paragraph, from 1' })
    .min(1)
    .meta({ description: 'Number of the paragraph in the source, from 1, empty lines not counted.' }),
  firstWords: shortQuote,
  lastWords: shortQuote,
  start: position.meta({ description: "Where the passage begins in the source's text, in UTF-16 code units." }),
  end: position.meta({ description: 'Where it ends.' }),
  sha256: sha256.meta({ description: 'SHA-256 of the passage.' }),
  paragraphSha256: sha256.exactOptional(),
});

export const correction = strict({ asPrinted: text, corrected: prose.exactOptional(), basis: prose }).meta({
  description: 'What is printed, how it is likely to be read, and what that rests on.',
});

export const claimSchema = strict({
  id,
  event: id.meta({ description: 'Id of the event that it is about.' }),
  source: id.meta({ description: 'Id of the source that makes it.' }),
  statement: text.meta({ description: "What it says, in the story's own words." }),
  kind: oneOf(
    'meeting',
    'strike',
    'attack',
    'demand',
    'position',
    'decision',
    'postponement',
    'agreement',
    'statement',
    'publication',
    'role',
    'analysis',
  ),
  tier: oneOf('core', 'background', 'provenance'),
  mode: oneOf('asserted', 'presupposed', 'quoted', 'interpreted'),
  stance: oneOf('affirms', 'denies', 'doubts'),
  actors: list(strict({ actor: id, role: text.exactOptional() })),
  places: list(claimPlace),
  time: claimTime,
  attribution: list(attribution).meta({ description: 'Who told whom, from the fact outwards.' }),
  hedging: list(text),
  evidence: locator
    .exactOptional()
    .meta({ description: 'Where the claim stands in its source; only a claim of a context source may do without.' }),
  public: strict({ day: day.exactOptional(), basis: text })
    .exactOptional()
    .meta({ description: 'When it became public, where that is not the day of its source; unknown without a day.' }),
  bearing: strict({ relation: oneOf('agrees', 'denies', 'adds', 'differs'), on: list(id) })
    .exactOptional()
    .meta({ description: 'Of a context claim: how it stands to claims of the reports.' }),
  reading: oneOf('clear', 'inferred-time', 'presupposed', 'garbled'),
  correction: correction.exactOptional().meta({ description: 'Where the print is wrong.' }),
  external: strict({ verdict: text, see: list(id).meta({ description: 'Ids of context sources.' }) })
    .exactOptional()
    .meta({ description: 'What others confirm or deny.' }),
  note: prose.exactOptional(),
}).meta({ id: 'claim', title: 'Claim', description: 'What one source says about one event.' });
