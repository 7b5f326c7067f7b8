import { beforeEach, describe, expect, it } from 'vitest';
import type { Lens } from '../../../src/domain/lens.ts';
import { createSession, type Session } from '../../../src/state/session.ts';
import { whole } from '../data/muscat-look.ts';

let session: Session;
let heard: number;
beforeEach(() => {
  session = createSession(whole);
  heard = 0;
  session.knowledge.subscribe(() => {
    heard += 1;
  });
});
const noon = (day: string) => Date.parse(`${day}T12:00+04:00`);
const goTo = (day: string) => session.playback.getState().scrubbed(noon(day));
const look = (lens: Lens) => session.view.getState().lensChosen(lens);
const choose = (source: string) => session.filter.getState().toggled('sources', source);
const known = () => session.knowledge.getState();
const has = (id: string) => known().catalog.byId.has(id);

describe('as it happened', () => {
  it('knows all that there is, at once, and learns nothing by the day', () => {
    expect(known().catalog).toBe(known().course);
    expect(known().catalog.events).toHaveLength(24);
    expect(known().publications).toEqual([]);
    goTo('2023-06-01');
    goTo('2024-03-31');
    expect(heard).toBe(0);
  });
});

describe('as it became public', () => {
  it('changes at once with the lens, and back', () => {
    goTo('2024-03-12');
    expect(has('muscat-talks')).toBe(true);
    look('public');
    expect(has('muscat-talks')).toBe(false);
    expect(known().course.byId.has('muscat-talks')).toBe(true);
    look('happened');
    expect(has('muscat-talks')).toBe(true);
    expect(heard).toBe(2);
  });

  it('has a catalog for each edition', () => {
    look('public');
    const titles = ['2024-03-12', '2024-03-13', '2024-03-15'].map((day) => {
      goTo(day);
      return known().catalog.byId.get('muscat-talks')?.event.title;
    });
    expect(titles).toEqual([undefined, 'Secret, indirect talks in Oman', 'Secret, indirect talks in Muscat']);
  });

  it('is the same object between two days of publication, and again on the way back', () => {
    look('public');
    goTo('2024-03-15');
    const { catalog, publications } = known();
    const next = publications.find((instant) => instant > noon('2024-03-15')) ?? Infinity;
    session.playback.getState().scrubbed(Math.min(noon('2024-03-31'), next - 1));
    expect(known().catalog).toBe(catalog);
    goTo('2024-03-12');
    expect(known().catalog).not.toBe(catalog);
    goTo('2024-03-15');
    expect(known().catalog).toBe(catalog);
  });

  it('tells nobody of a frame', () => {
    look('public');
    goTo('2024-03-13');
    heard = 0;
    for (let minute = 1; minute < 600; minute += 7) {
      session.playback.getState().scrubbed(noon('2024-03-13') + minute * 60_000);
    }
    expect(heard).toBe(0);
    goTo('2024-03-15');
    expect(heard).toBe(1);
  });
});

describe('with chosen sources', () => {
  it('knows what they tell, from the day on which they tell it', () => {
    look('public');
    choose('nyt');
    goTo('2024-03-14');
    expect(has('muscat-talks')).toBe(false);
    goTo('2024-03-15');
    expect(has('muscat-talks')).toBe(true);
    expect(known().catalog.byId.get('muscat-talks')?.origins).toEqual(['nyt']);
    choose('nyt');
    expect(known().catalog.byId.get('muscat-talks')?.origins).toEqual(expect.arrayContaining(['ft', 'nyt']));
  });

  it('learns on their days alone', () => {
    look('public');
    choose('ft');
    const day = 86_400_000;
    expect(known().publications.some((instant) => Math.abs(instant + day / 2 - noon('2024-03-13')) < 1)).toBe(true);
    expect(known().publications.some((instant) => Math.abs(instant + day / 2 - noon('2024-03-15')) < 1)).toBe(false);
  });

  it('does not learn anew for another filter', () => {
    look('public');
    heard = 0;
    session.filter.getState().toggled('lanes', 'gaza');
    expect(heard).toBe(0);
  });
});
