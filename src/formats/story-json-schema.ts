import { z } from './configured-zod.ts';
import { questionSchema } from './question-schema.ts';
import { storySchema } from './story-schema.ts';

/** The format as JSON Schema (draft 2020-12), for editors and for others' programs; the build publishes it. */
export function makeStoryJsonSchema(): Readonly<Record<string, unknown>> {
  const { $schema, ...schema } = z.toJSONSchema(storySchema, {
    target: 'draft-2020-12',
    // As a file may have it, before a question that is prose becomes one without a key.
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema !== questionSchema) return;
      const { properties, required, additionalProperties, type, ...told } = jsonSchema;
      for (const key of Object.keys(jsonSchema)) delete jsonSchema[key];
      const asked = { properties, required, additionalProperties, type };
      Object.assign(jsonSchema, told, { anyOf: [asked, { $ref: '#/$defs/prose' }] });
    },
  });
  return {
    $schema,
    $id: 'schema/story-1.json',
    title: 'backchannel-story/1',
    description:
      'A news story told by its claims: who says what, where it stands in the source, when and where it happened. ' +
      'References between ids, and dates, are checked by `npm run story -- check FILE`.',
    ...schema,
  };
}
