import { expect, test } from 'vitest';
import story from '../../../data/stories/muscat-2024/story.json' with { type: 'json' };
import { stopOfEvent } from '../../../src/domain/stop-of-event.ts';
import type { Story } from '../../../src/domain/story.ts';

const { steps } = story as unknown as Story;

test('a tour that is asked for an event opens at the stop about it', () => {
  expect(steps[stopOfEvent(steps, 'jordan-attack')]?.events[0]).toBe('jordan-attack');
  expect(steps[stopOfEvent(steps, 'muscat-talks')]?.events[0]).toBe('muscat-talks');
  expect(steps[stopOfEvent(steps, 'base-attack-lull')]?.events).toContain('base-attack-lull');
});

test('without an event, and with one that no stop shows, it opens at its beginning', () => {
  expect(stopOfEvent(steps, undefined)).toBe(0);
  expect(stopOfEvent(steps, 'no-such-event')).toBe(0);
  expect(stopOfEvent([], 'muscat-talks')).toBe(0);
});
