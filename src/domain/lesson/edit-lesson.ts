import type { Story } from '../story.ts';
import { type Lesson, lessonOfTour, type Stage, type Stop } from './lesson.ts';
import { freshId, markedId } from './stop-id.ts';

/** What changes of a stop; a key whose value is undefined goes. */
export type StopChange = {
  readonly [Key in 'title' | 'notes' | 'questions' | 'question' | 'choices' | 'key']?:
    | Extract<Stop, { kind: 'question' }>[Key]
    | undefined;
};

/** A stop at another index, 0-based and clamped. */
export function moveStop(lesson: Lesson, id: string, to: number): Lesson {
  const stop = lesson.stops.find((each) => each.id === id);
  if (!stop) return lesson;
  const stops = lesson.stops.filter((each) => each !== stop);
  stops.splice(Math.min(Math.max(to, 0), stops.length), 0, stop);
  return { ...lesson, stops };
}

/** Without a stop. The last one stays: a lesson shows something. */
export function removeStop(lesson: Lesson, id: string): Lesson {
  const stops = lesson.stops.filter((stop) => stop.id !== id);
  return stops.length === 0 ? lesson : { ...lesson, stops };
}

/**
 * With a stop after another one, or at the end. It is given an id that no other stop has, and that a file may
 * hold. Hands and times hang from ids: `mark` sets that of a stop of the teacher's own apart from those that were removed; one of the tour is the same again.
 */
export function insertStop(
  lesson: Lesson,
  stop: Stop,
  after: string | undefined,
  mark: string,
): { readonly lesson: Lesson; readonly id: string } {
  const wanted = stop.kind === 'step' || stop.kind === 'pause' ? stop.id : markedId(stop.id, mark);
  const id = freshId(wanted, new Set(lesson.stops.map((each) => each.id)));
  const before = lesson.stops.findIndex((each) => each.id === after);
  const stops = [...lesson.stops];
  stops.splice(before < 0 ? stops.length : before + 1, 0, { ...stop, id });
  return { lesson: { ...lesson, stops }, id };
}

/** With other words at a stop. */
export function changeStop(lesson: Lesson, id: string, change: StopChange): Lesson {
  return { ...lesson, stops: lesson.stops.map((stop) => (stop.id === id ? withChange(stop, change) : stop)) };
}

/** Title and length. A title of nothing is the story's own. */
export function changeLesson(lesson: Lesson, { title, minutes }: { title?: string; minutes?: number }): Lesson {
  const { title: old, ...rest } = lesson;
  const named = title ?? old;
  return { ...rest, ...(named?.trim() && { title: named }), ...(minutes !== undefined && { minutes }) };
}

/** The stops of the story's own lesson that another one does without. */
export function listMissing(lesson: Lesson, story: Story): readonly Stop[] {
  const nameOf = (stop: Stop) => (stop.kind === 'step' || stop.kind === 'pause' ? `${stop.kind} ${stop.step}` : '');
  const there = new Set(lesson.stops.map(nameOf));
  return lessonOfTour(story).stops.filter((stop) => !there.has(nameOf(stop)));
}

/** A stop that shows what the teacher sees, to be put into a lesson by `insertStop`, which sees to its id. */
export const viewStop = (view: Stage): Stop => ({ id: `view-${view.event ?? view.day}`, kind: 'view', view });

function withChange(stop: Stop, change: StopChange): Stop {
  const kept = Object.entries({ ...stop, ...change }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept) as unknown as Stop;
}
