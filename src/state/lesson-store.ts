import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Lesson, lessonOfTour } from '../domain/lesson/lesson.ts';
import type { Story } from '../domain/story.ts';
import { type LessonReport, readLessonFile, writeLessonFile } from '../formats/lesson-file.ts';
import { unpackLesson } from '../formats/lesson-link.ts';
import type { Problem } from '../formats/problem.ts';
import type { LessonShelf } from './lesson-shelf.ts';

/** Whose lesson a page shows: the story's own, the one kept in this browser, or the one of the address. */
export type LessonOrigin = 'story' | 'kept' | 'address';

export interface LessonState {
  readonly origin: LessonOrigin;
  /** Where a lesson came from that could not be opened as it was, and why. */
  readonly broken: { readonly from: 'kept' | 'address'; readonly problems: readonly Problem[] } | undefined;
  /** Whether the browser took what it was last given to keep. */
  readonly keeps: boolean;
  /** Texts of lessons that were put aside. */
  readonly aside: readonly string[];
  /** The teacher made a change of the lesson `from`: from now on it is their own, and kept. */
  changed(lesson: Lesson, from: Lesson): void;
  /** Back from the lesson `from` to the story's own. A kept lesson that was not shown here stays kept. */
  forgotten(from: Lesson): void;
  asideForgotten(): void;
}

export type LessonStore = StoreApi<LessonState>;

export interface OpenedLesson {
  readonly lesson: Lesson;
  readonly store: LessonStore;
}

/**
 * Opens the lesson of an address (`?lesson=`), else the one that this browser keeps, else the story's own. What cannot
 * be opened is told and, where it was kept, put aside: nothing that a teacher wrote is lost.
 */
export function openLessonOf(story: Story, search: string, shelf: LessonShelf): OpenedLesson {
  const packed = new URLSearchParams(search).get('lesson');
  const sent = packed === null ? undefined : unpackLesson(packed, story);
  // What is kept is looked at, and mended, when it is needed.
  const kept = sent?.lesson ? undefined : openKept(story, shelf);
  const broken = brokenBy('address', sent) ?? brokenBy('kept', kept);
  const origin = sent?.lesson ? 'address' : kept?.lesson ? 'kept' : 'story';
  // What this page opened or wrote; anything else on the shelf is from another window, or was never shown here.
  let mine = kept?.settled ? shelf.kept() : undefined;
  const isMine = (text: string, shown: Lesson) => text === mine || isText(text, shown, story);
  const store = createStore<LessonState>()((set) => ({
    origin,
    broken,
    keeps: true,
    aside: shelf.aside(),
    changed(lesson, from) {
      const before = shelf.kept();
      // What is not this page's makes room, but not without a trace.
      const hasRoom = before === undefined || isMine(before, from) || shelf.putAside(before);
      const text = writeLessonFile(lesson);
      const keeps = hasRoom && shelf.keep(text);
      if (keeps) mine = text;
      set({ origin: 'kept', keeps, aside: shelf.aside() });
    },
    forgotten(from) {
      const before = shelf.kept();
      if (before !== undefined && isMine(before, from)) shelf.forget();
      set({ origin: 'story', broken: undefined });
    },
    asideForgotten() {
      shelf.forgetAside();
      set({ aside: [] });
    },
  }));
  return { lesson: sent?.lesson ?? kept?.lesson ?? lessonOfTour(story), store };
}

/** `settled`: whether the shelf holds what is shown, and no original for which there was no room aside. */
function openKept(story: Story, shelf: LessonShelf): (LessonReport & { readonly settled: boolean }) | undefined {
  const text = shelf.kept();
  if (text === undefined) return undefined;
  const report = readText(text, story);
  if (report.problems.length === 0) return { ...report, settled: true };
  if (!shelf.putAside(text)) return { ...report, settled: false };
  if (report.lesson) shelf.keep(writeLessonFile(report.lesson));
  else shelf.forget();
  return { ...report, settled: true };
}

const readText = (text: string, story: Story) => readLessonFile(new TextEncoder().encode(text), story);

/** Whether a text holds this very lesson, whole. */
function isText(text: string, lesson: Lesson, story: Story): boolean {
  const { lesson: read, problems } = readText(text, story);
  // Through the reader both have their keys in one order.
  const again = readText(writeLessonFile(lesson), story).lesson;
  return problems.length === 0 && JSON.stringify(read) === JSON.stringify(again);
}

function brokenBy(from: 'kept' | 'address', report: LessonReport | undefined): LessonState['broken'] {
  return report && report.problems.length > 0 ? { from, problems: report.problems } : undefined;
}
