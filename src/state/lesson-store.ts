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
  /** The teacher made a change: from now on it is their own lesson, and kept. */
  changed(lesson: Lesson): void;
  /** Back to the story's own lesson. */
  forgotten(): void;
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
  const store = createStore<LessonState>()((set, get) => ({
    origin,
    broken,
    keeps: true,
    aside: shelf.aside(),
    changed(lesson) {
      const before = shelf.kept();
      // A lesson that somebody sent does not take the place of the teacher's own without a trace.
      if (get().origin === 'address' && before !== undefined) shelf.putAside(before);
      set({ origin: 'kept', keeps: shelf.keep(writeLessonFile(lesson)), aside: shelf.aside() });
    },
    forgotten() {
      shelf.forget();
      set({ origin: 'story', broken: undefined });
    },
    asideForgotten() {
      shelf.forgetAside();
      set({ aside: [] });
    },
  }));
  return { lesson: sent?.lesson ?? kept?.lesson ?? lessonOfTour(story), store };
}

function openKept(story: Story, shelf: LessonShelf): LessonReport | undefined {
  const text = shelf.kept();
  if (text === undefined) return undefined;
  const report = readLessonFile(new TextEncoder().encode(text), story);
  if (report.problems.length === 0) return report;
  shelf.putAside(text);
  if (report.lesson) shelf.keep(writeLessonFile(report.lesson));
  else shelf.forget();
  return report;
}

function brokenBy(from: 'kept' | 'address', report: LessonReport | undefined): LessonState['broken'] {
  return report && report.problems.length > 0 ? { from, problems: report.problems } : undefined;
}
