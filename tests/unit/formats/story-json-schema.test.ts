import { expect, test } from 'vitest';
import { makeStoryJsonSchema } from '../../../src/formats/story-json-schema.ts';
import { storySchema } from '../../../src/formats/story-schema.ts';

test('the published schema names itself, its parts, and allows no other key', () => {
  const schema = makeStoryJsonSchema();
  expect(schema).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'schema/story-1.json',
    type: 'object',
    additionalProperties: false,
  });
  expect(Object.keys(schema['properties'] as object)).toEqual(Object.keys(storySchema.shape));
  const { frame, claims } = schema['properties'] as Record<string, unknown>;
  expect(frame).toMatchObject({ type: 'array', description: expect.stringContaining('west, south') });
  expect(claims).toMatchObject({ items: { $ref: '#/$defs/claim' } });
  expect(schema['$defs']).toMatchObject({ claim: { title: 'Claim', type: 'object', additionalProperties: false } });
});
