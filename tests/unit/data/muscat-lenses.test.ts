import { describe, expect, it } from 'vitest';
import { eventStateAt } from '../../../src/domain/active.ts';
import type { EventState } from '../../../src/domain/catalog.ts';
import { ALL_SOURCES, knowFrom } from '../../../src/domain/knowledge.ts';
import { dayInterval } from '../../../src/domain/time/calendar.ts';
import { muscatCatalog } from '../../component/render-story.tsx';

const whole = muscatCatalog();
const { days } = whole.calendar;

/**
 * Written by hand from the facts, not from the code: first and last active day as it happened, and the day on which it
 * became public; undated or unknown where there is none.
 */
const TABLE: Readonly<Record<string, readonly [first: string, last: string, isPublic: string]>> = {
  'detainee-deal': ['2023-01-01', '2023-12-31', '2023-08-10'],
  'informal-understanding': ['2023-01-01', '2023-12-31', '2024-03-15'],
  'may-talks': ['2023-05-01', '2023-05-31', '2023-06-14'],
  'oct7-attack': ['2023-10-07', '2023-10-07', '2023-10-07'],
  'gaza-war': ['2023-10-07', '2024-03-13', '2023-10-07'],
  reassurances: ['2023-10-07', '2024-03-15', '2024-03-15'],
  'houthi-ship-attacks': ['2023-11-01', '2024-03-13', '2023-11-20'],
  'iraq-syria-base-attacks': ['2023-01-01', '2024-03-13', '2024-02-18'],
  'muscat-talks': ['2024-01-10', '2024-01-10', '2024-03-13'],
  // 11 January in Washington is the night to 12 January in Yemen.
  'yemen-strikes': ['2024-01-11', '2024-01-12', '2024-01-11'],
  'post-january-messages': ['2024-01-11', '2024-03-15', '2024-03-15'],
  'jordan-attack': ['2024-02-01', '2024-02-09', '2024-01-28'],
  'iraq-syria-strikes': ['2024-02-01', '2024-02-09', '2024-02-02'],
  'second-round': ['2024-02-01', '2024-02-29', '2024-03-13'],
  'gaza-mediation': ['2024-02-01', '2024-02-29', '2024-03-13'],
  'avoid-war-decisions': ['2024-02-01', '2024-02-29', '2024-03-15'],
  'base-attack-lull': ['2024-02-01', '2024-03-15', '2024-02-18'],
  'regional-hostilities': ['', '', '2024-03-13'],
  'us-dual-track': ['2024-03-13', '2024-03-13', '2024-03-13'],
  'arms-accusation': ['2024-03-01', '2024-03-13', '2023-12-03'],
  'ft-report': ['2024-03-13', '2024-03-13', '2024-03-13'],
  'karimi-comment': ['2024-03-15', '2024-03-15', '2024-03-15'],
  'nyt-report': ['2024-03-15', '2024-03-15', '2024-03-15'],
  'alhurra-report': ['', '', ''],
};
// Public before the report that tells of it here, on a day that no source gives: never news of March.
const QUIET = new Set(['gaza-mediation', 'regional-hostilities']);

const asItHappened = ([first, last]: readonly string[], day: string): EventState =>
  first === '' || first === undefined || day < first ? 'future' : day <= (last ?? '') ? 'active' : 'past';
const asItBecamePublic = (id: string, isPublic: string, day: string): EventState =>
  isPublic === '' || day < isPublic ? 'hidden' : day === isPublic && !QUIET.has(id) ? 'active' : 'past';

describe('the two lenses, day by day, against the table', () => {
  it('tells of every event', () => {
    expect(Object.keys(TABLE).sort()).toEqual([...whole.byId.keys()].sort());
  });

  it.each(Object.keys(TABLE))('%s as it happened', (id) => {
    const record = whole.byId.get(id);
    if (!record) return expect(record).toBeDefined();
    const states = days.map((day, index) => `${day} ${eventStateAt(record, dayInterval(whole.calendar, index))}`);
    expect(states).toEqual(days.map((day) => `${day} ${asItHappened(TABLE[id] ?? [], day)}`));
  });

  it.each(Object.keys(TABLE))('%s as it became public', (id) => {
    const course = knowFrom(whole, { lens: 'public', sources: ALL_SOURCES, before: Infinity });
    const states = days.map((day, index) => {
      const interval = dayInterval(whole.calendar, index);
      const record = course.byId.get(id);
      return `${day} ${record ? eventStateAt(record, interval, 'public') : 'hidden'}`;
    });
    expect(states).toEqual(days.map((day) => `${day} ${asItBecamePublic(id, TABLE[id]?.[2] ?? '', day)}`));
  });

  it('places the talks by what was in print', () => {
    const drawnOn = (day: string) => {
      const { end } = dayInterval(whole.calendar, days.indexOf(day));
      const record = knowFrom(whole, { lens: 'public', sources: ALL_SOURCES, before: end }).byId.get('muscat-talks');
      return record && [record.event.title, record.dates.at(-1)?.dating.edtf, record.places.map(({ place }) => place)];
    };
    expect(drawnOn('2024-03-12')).toBeUndefined();
    expect(drawnOn('2024-03-13')).toEqual(['Secret, indirect talks in Oman', '2024-01', ['oman']]);
    expect(drawnOn('2024-03-14')).toEqual(['Secret, indirect talks in Oman', '2024-01', ['oman']]);
    expect(drawnOn('2024-03-15')).toEqual(['Secret, indirect talks in Muscat', '2024-01-10', ['muscat', 'oman']]);
  });
});
