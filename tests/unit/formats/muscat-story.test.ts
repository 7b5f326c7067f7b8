import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dateClaims } from '../../../src/domain/date-claims.ts';
import { checkStory } from '../../../src/formats/check-story.ts';
import { readDatings, writeDatings } from '../../../src/formats/datings-file.ts';

const text = readFileSync(new URL('../../../data/stories/muscat-2024/story.json', import.meta.url), 'utf8');

test('the first story is sound, and comes through the check unchanged', () => {
  const { story, problems, leftOut } = checkStory(text, 'story.json');
  expect(problems).toEqual([]);
  expect(leftOut).toEqual([]);
  expect(story).toEqual(JSON.parse(text));
});

test('its datings are the same after the file', () => {
  const { story } = checkStory(text, 'story.json');
  const datings = dateClaims(story!);
  const file = JSON.stringify(writeDatings(datings));
  expect(file).toContain('"end":null');
  expect(readDatings(JSON.parse(file))).toEqual(datings);
});

test('another file is not taken for datings', () => {
  for (const other of [null, [], 'x', { A01: null }, { A01: { edtf: '2024' } }, JSON.parse(text)]) {
    expect(readDatings(other)).toBeUndefined();
  }
});
