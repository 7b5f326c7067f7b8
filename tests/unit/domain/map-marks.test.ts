import { describe, expect, it } from 'vitest';
import type { EventState } from '../../../src/domain/catalog.ts';
import { buildCatalog } from '../../../src/domain/compile.ts';
import { dateClaims } from '../../../src/domain/date-claims.ts';
import { describeLabels } from '../../../src/domain/map-labels.ts';
import { describeMarks, describeTies, drawnTokens, placeMarks } from '../../../src/domain/map-marks.ts';
import { story } from '../data/muscat-story.ts';

const catalog = buildCatalog(story, dateClaims(story));
const record = (id: string) => {
  const found = catalog.byId.get(id);
  if (!found) throw new Error(`No event ${id}`);
  return found;
};
const states = (given: Record<string, EventState>) => (id: string) => given[id] ?? 'future';
const marksOf = (given: Record<string, EventState>, selected?: string) =>
  describeMarks(catalog, { stateOf: states(given), selected });

describe('the marks of the first story', () => {
  it('are drawn as their places and claims allow', () => {
    const drawings = Object.fromEntries(placeMarks(catalog).map(({ key, drawing }) => [key, drawing]));
    expect(drawings).toMatchObject({
      'muscat-talks/muscat': 'ring',
      'muscat-talks/oman': 'hatch',
      'houthi-ship-attacks/red-sea': 'waterlines',
      'yemen-strikes/yemen': 'flash',
      'jordan-attack/jordan': 'start-not-given',
      'iraq-syria-base-attacks/iraq': 'start-not-given',
      'base-attack-lull/syria': 'hatch',
      'gaza-mediation/gaza-strip': 'presence',
    });
  });

  it('never stand on a capital that stands for its government', () => {
    const places = placeMarks(catalog).map(({ place }) => place);
    expect(places).not.toContain('tehran');
    expect(places).not.toContain('washington');
  });

  it('have an index that is their own', () => {
    expect(placeMarks(catalog).map(({ index }) => index)).toEqual(placeMarks(catalog).map((_, index) => index));
  });

  it('are on the map only where their event is active or past', () => {
    const marks = marksOf({ 'muscat-talks': 'active', 'oct7-attack': 'past', 'yemen-strikes': 'hidden' });
    expect(new Set(marks.map(({ event }) => event))).toEqual(new Set(['muscat-talks', 'oct7-attack']));
  });
});

describe('marks of one place', () => {
  it('cover the trace below them, and no active mark', () => {
    const marks = marksOf({ 'detainee-deal': 'past', 'muscat-talks': 'active' });
    expect(marks.find(({ event }) => event === 'detainee-deal')?.covered).toBe(true);
    expect(marks.filter(({ event }) => event === 'muscat-talks').every(({ covered }) => !covered)).toBe(true);
  });

  it('lie traces first, filled shapes under outlines', () => {
    const marks = marksOf(
      { 'iraq-syria-strikes': 'active', 'iraq-syria-base-attacks': 'active', 'oct7-attack': 'past' },
      'iraq-syria-strikes',
    );
    expect(marks[0]?.state).toBe('past');
    expect(marks.at(-1)?.drawing).toBe('start-not-given');
  });
});

describe('a tie', () => {
  it('joins the point of one report to the country of the other', () => {
    const marks = marksOf({ 'muscat-talks': 'active' });
    expect(describeTies(catalog, marks)).toEqual([{ event: 'muscat-talks', lane: 0, from: 'muscat', to: 'oman' }]);
  });

  it('joins no places that one claim gives together', () => {
    expect(describeTies(catalog, marksOf({ 'iraq-syria-base-attacks': 'active' }))).toEqual([]);
  });
});

describe('labels', () => {
  it('name place and source where reports differ, each with the date of its own', () => {
    const labels = describeLabels(catalog, marksOf({ 'muscat-talks': 'active' }));
    expect(labels.map(({ places, source, dating }) => [places[0], source, dating?.edtf])).toEqual([
      ['muscat', 'nyt', '2024-01-10'],
      ['oman', 'ft', '2024-01'],
    ]);
  });

  it('name all places of an event once, even where one is covered', () => {
    const labels = describeLabels(
      catalog,
      marksOf({ 'iraq-syria-base-attacks': 'past', 'base-attack-lull': 'active' }),
    );
    const attacks = labels.find(({ event }) => event === 'iraq-syria-base-attacks');
    expect(attacks?.places).toEqual(['iraq', 'syria']);
    expect(attacks?.anchors).toEqual(['iraq']);
    expect(attacks?.startNotGiven).toBe(true);
  });
});

describe('what the map shows of an event, in tokens', () => {
  it('names each kind and place', () => {
    expect(drawnTokens(record('muscat-talks'), 'active')).toBe('point:muscat country:oman');
    expect(drawnTokens(record('houthi-ship-attacks'), 'past')).toBe('area:red-sea');
  });

  it('puts what has no place in the tray once it has begun, and what has no date at all times', () => {
    expect(drawnTokens(record('may-talks'), 'past')).toBe('tray');
    expect(drawnTokens(record('may-talks'), 'future')).toBe('none');
    expect(drawnTokens(record('regional-hostilities'), 'future')).toBe('tray');
  });

  it('draws nothing that is to come or filtered out', () => {
    for (const { id } of catalog.events) expect(drawnTokens(record(id), 'hidden')).toBe('none');
    expect(drawnTokens(record('muscat-talks'), 'future')).toBe('none');
  });
});
