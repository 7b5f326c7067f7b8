import { address, edtf, id, list, oneOf, position, sha256, strict, text, timeZone } from './basic-schemas.ts';
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
  basis: text.exactOptional().meta({ description: 'What an inferred date rests on.' }),
  timeZone: timeZone.exactOptional().meta({ description: "Zone of the date; the story's own where absent." }),
  after: id.exactOptional().meta({ description: 'Id of the event before whose end this cannot have begun.' }),
});

const attribution = strict({
  text,
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
  evidence: locator.meta({ description: 'Where the claim stands in its source.' }),
  reading: oneOf('clear', 'inferred-time', 'presupposed', 'garbled'),
  correction: strict({ asPrinted: text, corrected: text, basis: text })
    .exactOptional()
    .meta({ description: 'Where the print is wrong.' }),
  external: strict({
    verdict: text,
    see: list(address),
  })
    .exactOptional()
    .meta({ description: 'What others confirm or deny.' }),
  note: text.exactOptional(),
}).meta({ id: 'claim', title: 'Claim', description: 'What one source says about one event.' });
