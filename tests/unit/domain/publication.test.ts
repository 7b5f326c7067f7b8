import { describe, expect, it } from 'vitest';
import { type Publicity, publicityOf } from '../../../src/domain/publication.ts';
import { createDateWords } from '../../../src/i18n/date-words.ts';
import { describePublication } from '../../../src/i18n/event-words.ts';
import { english } from '../../../src/i18n/messages.ts';
import { createPublicWords } from '../../../src/timeline/public-words.ts';
import { lookOn, whole } from '../data/muscat-look.ts';
import { compileStory, makeClaim, makeEvent } from './small-story.ts';

/** Written by hand from the facts: how each event of the first story stands to its day at the end of the story. */
const TABLE: Readonly<Record<string, Publicity | undefined>> = {
  'may-talks': 'since',
  'detainee-deal': 'since',
  'gaza-war': 'since',
  'oct7-attack': 'same-day',
  'houthi-ship-attacks': 'since',
  'arms-accusation': 'since',
  'yemen-strikes': 'same-day',
  'jordan-attack': 'same-day',
  'iraq-syria-strikes': 'same-day',
  'base-attack-lull': 'since',
  'iraq-syria-base-attacks': 'since',
  'ft-report': 'same-day',
  'gaza-mediation': 'earlier',
  'muscat-talks': 'since',
  'regional-hostilities': 'earlier',
  'second-round': 'since',
  'us-dual-track': 'same-day',
  'avoid-war-decisions': 'since',
  'informal-understanding': 'since',
  'karimi-comment': 'since',
  'nyt-report': 'same-day',
  'post-january-messages': 'since',
  reassurances: 'since',
  // Nothing here says when it came out.
  'alhurra-report': undefined,
};
const { catalog } = lookOn('2024-03-31');
const dates = createDateWords('en', catalog.calendar.timeZone, english.dates);
const timeline = createPublicWords(dates, english.timeline, false);

describe('since when the public knows of an event', () => {
  it('is told of every event', () => {
    expect(Object.keys(TABLE).sort()).toEqual([...whole.byId.keys()].sort());
  });

  it.each(Object.keys(TABLE))('%s, at the end of the second lens', (id) => {
    const record = catalog.byId.get(id);
    expect(record && publicityOf(record)).toBe(TABLE[id]);
  });

  it.each(Object.keys(TABLE))('%s is said alike in the list and on the timeline', (id) => {
    const record = catalog.byId.get(id);
    if (record?.event.publicity !== 'open') return;
    const inList = describePublication(catalog, record, { dates, messages: english }, false);
    expect(inList.includes('same day')).toBe(TABLE[id] === 'same-day');
    expect(timeline.since(record).includes('same day')).toBe(TABLE[id] === 'same-day');
  });

  it.each([
    ['once', '2024-03-13', 'same-day'],
    ['by', '2024-03-13', 'same-day'],
    ['by', '../2024-03-13', 'since'],
    ['ongoing', '2024-03-13', 'since'],
    ['once', '2024-03', 'since'],
    ['once', '2024-03-12', 'since'],
    ['once', '2024-03-10/2024-03-13', 'since'],
  ] as const)('of what was %s, dated %s and told on 13 March, is %s', (extent, edtf, publicity) => {
    const { byId } = compileStory(
      [makeEvent({ id: 'e', extent, when: ['c'] })],
      [makeClaim({ id: 'c', event: 'e', time: { how: 'stated', edtf } })],
    );
    const record = byId.get('e');
    expect(record && publicityOf(record)).toBe(publicity);
  });
});
