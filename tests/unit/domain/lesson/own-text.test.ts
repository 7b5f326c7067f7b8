import { describe, expect, it } from 'vitest';
import { changeLesson, changeStop, insertStop } from '../../../../src/domain/lesson/edit-lesson.ts';
import { lessonOfTour } from '../../../../src/domain/lesson/lesson.ts';
import { hasOwnWords, ownText, withLanguage } from '../../../../src/domain/lesson/own-text.ts';
import { muscat } from '../../formats/made-lessons.ts';

const tour = lessonOfTour(muscat);
const first = tour.stops[0]?.id ?? '';

describe('a teacher’s own words', () => {
  it.each([
    ['en', 'Year 10', 'en'],
    ['ar', 'الصف العاشر', 'ar'],
    ['fa', 'BBC چه می‌گوید', 'fa'],
    ['pt-BR', 'Quem diz isso?', 'pt-BR'],
    ['ja', 'これは何', 'ja'],
    ['en', '1, 2, 3 …', 'en'],
    // Written in another language than the lesson began with.
    ['en', 'الصف العاشر', ''],
    ['ar', 'Year 10', ''],
  ])('are of a lesson in %s: %s', (language, words, told) => {
    expect(ownText(words, language)).toEqual({ [told]: words });
  });

  it('give the lesson their language when the first are written, and not again', () => {
    expect(hasOwnWords(tour)).toBe(false);
    const named = withLanguage(changeLesson(tour, { title: 'الصف العاشر' }), tour, 'ar');
    expect(named).toEqual({ ...tour, title: 'الصف العاشر', language: 'ar' });
    const noted = withLanguage(changeStop(named, first, { notes: 'Slowly.' }), named, 'en');
    expect(noted.language).toBe('ar');
    const asked = insertStop(tour, { id: 'q', kind: 'question', question: 'چرا؟', choices: [] }, undefined, 'm').lesson;
    expect(withLanguage(asked, tour, 'fa').language).toBe('fa');
  });

  it('are none where a lesson is only another order, or another length', () => {
    const shorter = changeLesson({ ...tour, stops: [...tour.stops].reverse() }, { minutes: 20 });
    expect(withLanguage(shorter, tour, 'ar')).toBe(shorter);
  });
});
