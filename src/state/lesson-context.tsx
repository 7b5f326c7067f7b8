import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { LessonState, LessonStore } from './lesson-store.ts';

const LessonContext = createContext<LessonStore | undefined>(undefined);

export const LessonProvider = LessonContext.Provider;

/** Where the lesson of this page came from, and what is kept of it. Throws outside of a `LessonProvider`. */
export function useLessonStore(): LessonStore {
  const store = useContext(LessonContext);
  if (!store) throw new Error('useLessonStore needs a LessonProvider above it.');
  return store;
}

/** What is known of the lesson of this page; the component is drawn again where what it selects changes. */
export const useLesson = <Value,>(select: (state: LessonState) => Value): Value => useStore(useLessonStore(), select);
