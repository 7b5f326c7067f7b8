import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DateReader, isComplaint } from '../../../src/formats/check-dating.ts';
import { checkStory } from '../../../src/formats/check-story.ts';
import { headerSchema, partSchemas } from '../../../src/formats/story-schema.ts';

const document = readFileSync(new URL('../../../docs/story-format.md', import.meta.url), 'utf8');

test('the example is sound', () => {
  const example = /```json\n([\s\S]*?)```/.exec(document)?.[1] ?? '';
  expect(checkStory(example, 'docs/story-format.md').problems).toEqual([]);
});

test('every field is told', () => {
  const fields = [headerSchema, ...Object.values(partSchemas)].flatMap(({ shape }) => Object.keys(shape));
  expect(fields.filter((field) => !document.includes(`\`${field}\``))).toEqual([]);
});

test('every date of the table can be read', () => {
  const rows = document.split('## Dates')[1]?.matchAll(/^\| (`.*?) \|/gm) ?? [];
  const dates = [...rows].flatMap(([, cell]) => [...(cell ?? '').matchAll(/`([^`]+)`/g)].map(([, date]) => date ?? ''));
  expect(dates.length).toBeGreaterThan(8);
  const dateReader = new DateReader();
  expect(dates.filter((date) => isComplaint(dateReader.read(date, 'Asia/Muscat')))).toEqual([]);
});
