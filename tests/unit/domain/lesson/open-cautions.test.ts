import { expect, it } from 'vitest';
import story from '../../../../data/stories/muscat-2024/story.json' with { type: 'json' };
import { lessonOfTour } from '../../../../src/domain/lesson/lesson.ts';
import { openCautions } from '../../../../src/domain/lesson/open-cautions.ts';
import type { Story } from '../../../../src/domain/story.ts';
import { speakEnglish } from '../../../../src/i18n/speech.ts';

const muscat = story as unknown as Story;
const lesson = lessonOfTour(muscat);
const inEnglish = (texts: ReturnType<typeof openCautions>) => texts.map((text) => speakEnglish('UTC').text(text));

it('keeps from pupils’ paper the one caution that answers a question of the lesson', () => {
  const open = inEnglish(openCautions(muscat, lesson));
  expect(open).toHaveLength(muscat.cautions.length - 1);
  expect(open.join()).not.toContain('two independent witnesses');
});

it('has all of them where nobody asks', () => {
  const stops = lesson.stops.filter((stop) => stop.kind === 'step' && stop.step === 'ships');
  expect(openCautions(muscat, { ...lesson, stops })).toEqual(muscat.cautions);
});
