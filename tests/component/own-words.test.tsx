// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { drawOn } from '../../src/app/print-map.tsx';
import { changeStop } from '../../src/domain/lesson/edit-lesson.ts';
import { type Lesson, lessonOfTour } from '../../src/domain/lesson/lesson.ts';
import { messages } from '../../src/i18n/ar/messages.ts';
import { MessagesProvider } from '../../src/i18n/messages-context.tsx';
import { createSpeech, speakEnglish } from '../../src/i18n/speech.ts';
import { LessonEditor } from '../../src/lesson/lesson-editor.tsx';
import { OverviewDialog } from '../../src/present/overview-dialog.tsx';
import { StopNotes } from '../../src/present/presenter/stop-notes.tsx';
import { StopQuestions } from '../../src/present/presenter/stop-questions.tsx';
import { Slide } from '../../src/present/slide.tsx';
import { useStop } from '../../src/present/use-stop.ts';
import { HandoutSheet } from '../../src/print/handout-sheet.tsx';
import { LessonProvider } from '../../src/state/lesson-context.tsx';
import { createLessonShelf } from '../../src/state/lesson-shelf.ts';
import { openLessonOf } from '../../src/state/lesson-store.ts';
import { createSession } from '../../src/state/session.ts';
import { SessionProvider } from '../../src/state/session-context.tsx';
import { TalkProvider } from '../../src/state/talk-context.tsx';
import { createTalkStore } from '../../src/state/talk-store.ts';
import { muscatCatalog } from './render-story.tsx';
import { standInForDrawing } from './render-talk.tsx';

const whole = muscatCatalog();
const { story } = whole;
const tour = lessonOfTour(story);
const [first] = tour.stops;
const TITLE = 'من قال ماذا؟';
const NOTES = 'تمهلوا هنا.';
const ASKED = 'من لم يُسأل؟';
const KEY = 'العُمانيون.';
const arabic = createSpeech({
  language: 'ar',
  timeZone: 'Asia/Muscat',
  storyLanguage: 'en',
  messages,
  translations: {},
});
const english = speakEnglish('Asia/Muscat');

const taught = (language: string, words = TITLE): Lesson => {
  const own = { title: words, notes: NOTES, questions: [{ ask: ASKED, key: KEY }] };
  return { ...changeStop(tour, first?.id ?? '', own), language, title: words };
};

/** What the teacher sees of a stop. */
function Desk() {
  const shown = useStop();
  return (
    shown && (
      <>
        <StopNotes {...shown} />
        <StopQuestions shown={shown} />
      </>
    )
  );
}

function show(part: ReactNode, lesson: Lesson, speech = english) {
  const session = createSession(whole);
  const talk = createTalkStore(lesson, story);
  const shelf = createLessonShelf(() => localStorage, story.id);
  render(
    <MessagesProvider speech={speech}>
      <SessionProvider value={session}>
        <TalkProvider value={talk}>
          <LessonProvider value={openLessonOf(story, '', shelf).store}>{part}</LessonProvider>
        </TalkProvider>
      </SessionProvider>
    </MessagesProvider>,
  );
  return { talk, kept: () => openLessonOf(story, '', shelf).lesson };
}
/** In which language and direction each of the places stands that say these words. */
const saidIn = (words: string) =>
  screen.getAllByText(words).map((place) => [place.closest('[lang]')?.getAttribute('lang'), place.dir]);

beforeAll(standInForDrawing);
beforeEach(() => localStorage.clear());
afterEach(cleanup);

const PARTS: readonly (readonly [string, ReactNode, readonly string[]])[] = [
  ['the slide', <Slide key="slide" map={null} />, [TITLE]],
  ['the overview', <OverviewDialog key="overview" onClosed={() => {}} />, [TITLE]],
  ['the teacher’s window', <Desk key="desk" />, [NOTES, ASKED, KEY]],
  ['the editor', <LessonEditor key="editor" onClosed={() => {}} />, [TITLE]],
];

describe.each(PARTS)('the teacher’s own words in %s', (_, part, said) => {
  it('say their language where the page speaks another', () => {
    show(part, taught('ar'));
    for (const words of said) for (const at of saidIn(words)) expect(at).toEqual(['ar', 'rtl']);
  });

  it('are the page’s where it speaks theirs', () => {
    show(part, taught('ar'), arabic);
    for (const words of said) for (const [language] of saidIn(words)) expect(language).toBeUndefined();
  });

  it('go as their letters do where the lesson was begun in another language', () => {
    show(part, taught('en'), arabic);
    for (const words of said) for (const at of saidIn(words)) expect(at).toEqual(['', 'auto']);
  });
});

describe('the teacher’s own words', () => {
  it('say their language on paper', () => {
    const sheet = { whole, basemap: undefined, drawMap: drawOn(undefined), address: undefined, onPages: () => {} };
    show(<HandoutSheet {...sheet} event="muscat-talks" lesson={taught('ar')} />, taught('ar'));
    expect([...saidIn(TITLE), ...saidIn(ASKED)]).toEqual([
      ['ar', 'rtl'],
      ['ar', 'rtl'],
    ]);
  });

  it('may be a name that every object has', () => {
    show(<Slide map={null} />, taught('en', 'constructor'), arabic);
    expect(screen.getAllByText('constructor').length).toBeGreaterThan(1);
  });

  it('make the language of the page that of the lesson when the first are written', async () => {
    const { talk, kept } = show(<LessonEditor onClosed={() => {}} />, tour, arabic);
    const user = userEvent.setup();
    const [title] = within(screen.getByRole('dialog')).getAllByRole('textbox');
    if (!title) throw new Error('The first field is for the title of the lesson.');
    await user.clear(title);
    await user.paste(TITLE);
    expect(talk.getState().lesson).toEqual({ ...tour, title: TITLE, language: 'ar' });
    expect(kept().language).toBe('ar');
  });
});
