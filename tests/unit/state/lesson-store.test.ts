import { describe, expect, it } from 'vitest';
import { removeStop } from '../../../src/domain/lesson/edit-lesson.ts';
import { lessonOfTour } from '../../../src/domain/lesson/lesson.ts';
import { packLesson } from '../../../src/formats/lesson-link.ts';
import { createLessonShelf } from '../../../src/state/lesson-shelf.ts';
import { openLessonOf } from '../../../src/state/lesson-store.ts';
import { muscat } from '../formats/made-lessons.ts';

const tour = lessonOfTour(muscat);
const own = { ...tour, title: 'Year 10', minutes: 25 };

function madeStorage(): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  } as Storage;
}
const shelfOf = (storage: Storage) => createLessonShelf(() => storage, muscat.id);
const open = (storage: Storage, search = '') => openLessonOf(muscat, search, shelfOf(storage));

describe('the lesson of a page', () => {
  it('is the story’s own until the teacher makes one, which outlives the page', () => {
    const storage = madeStorage();
    const first = open(storage);
    expect(first.lesson).toEqual(tour);
    expect(first.store.getState().origin).toBe('story');
    first.store.getState().changed(own, tour);
    const again = open(storage);
    expect(again.lesson).toEqual(own);
    expect(again.store.getState().origin).toBe('kept');
    again.store.getState().forgotten(own);
    expect(open(storage).lesson).toEqual(tour);
  });

  it('is another one for each story', () => {
    const storage = madeStorage();
    open(storage).store.getState().changed(own, tour);
    const other = { ...muscat, id: 'another-story' };
    expect(
      openLessonOf(
        other,
        '',
        createLessonShelf(() => storage, other.id),
      ).store.getState().origin,
    ).toBe('story');
  });

  it('is that of the address before the kept one, which is put aside by the first change', () => {
    const storage = madeStorage();
    open(storage).store.getState().changed(own, tour);
    const sent = { ...tour, title: 'A colleague’s' };
    const { lesson, store } = open(storage, `?lesson=${packLesson(sent)}`);
    expect(lesson).toEqual(sent);
    expect(open(storage).lesson).toEqual(own);
    store.getState().changed(removeStop(sent, sent.stops[0]?.id ?? ''), sent);
    expect(store.getState().aside).toHaveLength(1);
    expect(JSON.parse(store.getState().aside[0] ?? '')).toMatchObject(own);
    expect(open(storage).lesson.title).toBe('A colleague’s');
  });

  it('spares what it never showed: back from a colleague’s lesson, the teacher’s own is still kept', () => {
    const storage = madeStorage();
    open(storage).store.getState().changed(own, tour);
    const sent = { ...tour, title: 'A colleague’s' };
    const { store } = open(storage, `?lesson=${packLesson(sent)}`);
    store.getState().forgotten(sent);
    expect(open(storage).lesson).toEqual(own);
    // Whoever takes that back keeps the colleague's lesson, and finds their own aside.
    store.getState().changed(sent, tour);
    expect(open(storage).lesson).toEqual(sent);
    expect(store.getState().aside.map((text) => JSON.parse(text).title)).toEqual(['Year 10']);
  });

  it('puts aside what another window wrote in the meantime, once', () => {
    const storage = madeStorage();
    const [one, other] = [open(storage), open(storage)];
    one.store.getState().changed(own, tour);
    const theirs = { ...tour, title: 'Year 11' };
    other.store.getState().changed(theirs, tour);
    expect(open(storage).lesson).toEqual(theirs);
    expect(other.store.getState().aside.map((text) => JSON.parse(text).title)).toEqual(['Year 10']);
    other.store.getState().changed({ ...theirs, minutes: 30 }, theirs);
    expect(other.store.getState().aside).toHaveLength(1);
    // The first window has not seen that one, and does not throw it away.
    one.store.getState().forgotten(own);
    expect(open(storage).lesson).toEqual({ ...theirs, minutes: 30 });
  });

  it('puts nothing aside where another window of the same talk wrote what is shown here too', () => {
    const storage = madeStorage();
    const [one, other] = [open(storage), open(storage)];
    one.store.getState().changed(own, tour);
    // As it comes over the channel: the same, with its keys in another order.
    const { title, ...rest } = own;
    other.store.getState().changed({ ...own, minutes: 30 }, { title, ...rest });
    expect(other.store.getState().aside).toEqual([]);
  });

  it('tells of a broken address, and shows the kept one', () => {
    const storage = madeStorage();
    open(storage).store.getState().changed(own, tour);
    const { lesson, store } = open(storage, '?lesson=nonsense');
    expect(lesson).toEqual(own);
    expect(store.getState().broken?.from).toBe('address');
  });

  it('does not lose a kept lesson that is broken', () => {
    const storage = madeStorage();
    shelfOf(storage).keep('{"format": "backchannel-lesson/1", "stops": [');
    const { lesson, store } = open(storage);
    expect(lesson).toEqual(tour);
    expect(store.getState()).toMatchObject({ origin: 'story', broken: { from: 'kept' } });
    expect(store.getState().aside).toEqual(['{"format": "backchannel-lesson/1", "stops": [']);
    // Told once: from then on it lies aside.
    expect(open(storage).store.getState().broken).toBeUndefined();
    expect(open(storage).store.getState().aside).toHaveLength(1);
  });

  it('leaves a broken lesson where it is if there is no room to put it aside', () => {
    const storage = madeStorage();
    const broken = JSON.stringify({ format: 'backchannel-lesson/1', ...own, stops: [...tour.stops, 7] });
    shelfOf(storage).keep(broken);
    const setItem = storage.setItem;
    let full = true;
    storage.setItem = (key, value) => {
      if (full) throw new DOMException('No room.', 'QuotaExceededError');
      setItem(key, value);
    };
    const { lesson, store } = open(storage);
    expect(lesson).toEqual(own);
    expect(shelfOf(storage).kept()).toBe(broken);
    store.getState().changed({ ...own, minutes: 30 }, own);
    expect(shelfOf(storage).kept()).toBe(broken);
    expect(store.getState().keeps).toBe(false);
    full = false;
    store.getState().changed({ ...own, minutes: 35 }, own);
    expect(store.getState()).toMatchObject({ keeps: true, aside: [broken] });
    expect(open(storage).lesson.minutes).toBe(35);
  });

  it('shows what is left of a kept lesson where the story has changed', () => {
    const storage = madeStorage();
    const stops = [...tour.stops, { id: 'gone', kind: 'step', step: 'no-longer' }];
    shelfOf(storage).keep(JSON.stringify({ format: 'backchannel-lesson/1', ...own, stops }));
    const { lesson, store } = open(storage);
    expect(lesson).toEqual(own);
    expect(store.getState().broken?.problems[0]?.path).toBe(`stops[${tour.stops.length}].step`);
    expect(store.getState().aside[0]).toContain('no-longer');
  });

  it('lives as long as the page where the browser keeps nothing', () => {
    const refused = createLessonShelf(() => {
      throw new DOMException('Not here.', 'SecurityError');
    }, muscat.id);
    const { lesson, store } = openLessonOf(muscat, '', refused);
    expect(lesson).toEqual(tour);
    expect(() => store.getState().changed(own, tour)).not.toThrow();
    expect(store.getState().keeps).toBe(false);
  });
});
