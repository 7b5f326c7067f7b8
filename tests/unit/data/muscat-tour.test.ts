import { describe, expect, it } from 'vitest';
import { eventStateAt } from '../../../src/domain/active.ts';
import { buildCatalog } from '../../../src/domain/compile.ts';
import { dateClaims } from '../../../src/domain/date-claims.ts';
import { ALL_SOURCES, knowFrom } from '../../../src/domain/knowledge.ts';
import { dayIndexOf, dayInterval } from '../../../src/domain/time/calendar.ts';
import { speakEnglish } from '../../../src/i18n/speech.ts';
import { story } from './muscat-story.ts';

const catalog = buildCatalog(story, dateClaims(story));

describe('the guided tour', () => {
  it('goes forward in time', () => {
    const days = story.steps.map(({ day }) => day);
    expect(days).toEqual([...days].sort());
  });

  it.each(story.steps.map((step) => [step.id, step] as const))(
    'shows at stop "%s" events that are under way, through the lens of the stop',
    (_, step) => {
      const index = dayIndexOf(catalog.calendar, step.day);
      expect(index).toBeDefined();
      const day = dayInterval(catalog.calendar, index!);
      const lens = step.lens ?? 'happened';
      const known = knowFrom(catalog, { lens, sources: ALL_SOURCES, before: day.end });
      const states = step.events.map((id) => eventStateAt(known.byId.get(id)!, day, lens));
      expect(states[0]).toBe('active');
      // What the second lens sharpens was public before.
      for (const state of states) expect(lens === 'public' ? ['active', 'past'] : ['active']).toContain(state);
    },
  );

  it.each(story.steps.map((step) => [step.id, step] as const))(
    'tells stop "%s" in 40 to 70 words, with notes and questions',
    (_, step) => {
      const words = speakEnglish('UTC').text(step.text).split(/\s+/).length;
      expect(words).toBeGreaterThanOrEqual(40);
      expect(words).toBeLessThanOrEqual(70);
      expect(speakEnglish('UTC').text(step.notes).length).toBeGreaterThan(80);
      expect(step.questions.length).toBeGreaterThanOrEqual(1);
      expect(step.questions.length).toBeLessThanOrEqual(3);
    },
  );

  it('has a key to every question, and five pauses', () => {
    expect(story.steps.flatMap(({ questions }) => questions).filter(({ key }) => key === undefined)).toEqual([]);
    expect(story.steps.filter(({ pause }) => pause)).toHaveLength(5);
  });

  it.each(story.steps.flatMap((step) => (step.pause ? [[step.id, step.pause] as const] : [])))(
    'asks at the pause of "%s" what is known at its stop, and in full',
    (id, pause) => {
      const step = story.steps.find((each) => each.id === id)!;
      const { end } = dayInterval(catalog.calendar, dayIndexOf(catalog.calendar, step.day)!);
      const known = knowFrom(catalog, { lens: step.lens ?? 'happened', sources: ALL_SOURCES, before: end });
      expect(known.story.steps.find((each) => each.id === id)?.pause).toEqual(pause);
    },
  );

  it('keeps the camera over the region', () => {
    const [west, south, east, north] = story.frame;
    for (const { camera } of story.steps) {
      if (!camera) continue;
      expect(camera.longitude).toBeGreaterThan(west);
      expect(camera.longitude).toBeLessThan(east);
      expect(camera.latitude).toBeGreaterThan(south);
      expect(camera.latitude).toBeLessThan(north);
      expect(camera.zoom).toBeGreaterThanOrEqual(3.5);
      expect(camera.zoom).toBeLessThanOrEqual(6);
    }
  });

  it('says that 28 January is in neither report', () => {
    const stop = story.steps.find(({ events }) => events.includes('jordan-attack'));
    expect(speakEnglish('UTC').text(stop?.text ?? '')).toMatch(/by early February.*neither report/s);
  });
});
