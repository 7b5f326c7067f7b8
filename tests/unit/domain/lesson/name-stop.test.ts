import { expect, it } from 'vitest';
import story from '../../../../data/stories/muscat-2024/story.json' with { type: 'json' };
import { buildCatalog } from '../../../../src/domain/compile.ts';
import { dateClaims } from '../../../../src/domain/date-claims.ts';
import type { Stop } from '../../../../src/domain/lesson/lesson.ts';
import { nameOfStory, nameStop } from '../../../../src/domain/lesson/name-stop.ts';
import type { Story } from '../../../../src/domain/story.ts';
import { speakEnglish } from '../../../../src/i18n/speech.ts';

const muscat = story as unknown as Story;
const catalog = buildCatalog(muscat, dateClaims(muscat));
const inEnglish = (stop: Stop) => speakEnglish('UTC').text(nameOfStory(stop, catalog, 'Blank'));

it('calls a pause by what it asks, in a few words', () => {
  expect(inEnglish({ id: 'p', kind: 'pause', step: 'second-report' })).toBe('A denial without a name');
});

it('calls every stop by a name, and by the teacher’s own before all', () => {
  expect(inEnglish({ id: 'b', kind: 'blank' })).toBe('Blank');
  expect(inEnglish({ id: 'c', kind: 'comparison', comparison: 'C09' })).toBe('Whose initiative');
  expect(nameStop({ id: 'b', kind: 'blank', title: 'Eyes on me' }, catalog, 'Blank', 'en')).toEqual({
    en: 'Eyes on me',
  });
  const asked = { id: 'q', kind: 'question', question: 'لماذا؟', choices: [] } as const;
  expect(nameStop(asked, catalog, 'Blank', 'ar')).toEqual({ ar: 'لماذا؟' });
});
