import type { EventId, SourceId } from '../identifiers.ts';
import type { Lens } from '../lens.ts';
import type { Step } from '../step.ts';
import type { Story } from '../story.ts';
import { freshId } from './stop-id.ts';

/** A walk through a story with a class: what is shown, in which order, with whose words. It changes nothing of the story. */
export interface Lesson {
  /** Id of the story that it walks through. */
  readonly story: string;
  /** BCP 47 tag of the teacher's own words in it. */
  readonly language: string;
  /** The story's own where absent. */
  readonly title?: string;
  /** How long it is meant to take. */
  readonly minutes: number;
  readonly stops: readonly Stop[];
}

/** What a stop says in the teacher's own words, in the place of the story's. */
interface StopWords {
  /** Unlike that of every other stop of the lesson. */
  readonly id: string;
  readonly title?: string;
  readonly notes?: string;
  readonly questions?: readonly OwnQuestion[];
}

export interface OwnQuestion {
  readonly ask: string;
  /** For the teacher, never for the class. */
  readonly key?: string;
}

export type Stop = StopWords & (StepStop | PauseStop | ViewStop | QuestionStop | ComparisonStop | BlankStop);

/** A stop of the story's guided tour, by its id. */
export interface StepStop {
  readonly kind: 'step';
  readonly step: string;
}

/** The pause that the story makes at a stop of its tour, by that stop's id. */
export interface PauseStop {
  readonly kind: 'pause';
  readonly step: string;
}

/** What the teacher saw when pinning it. */
export interface ViewStop {
  readonly kind: 'view';
  readonly view: Stage;
}

/** A question of the teacher's own, with what the class may vote for. */
export interface QuestionStop {
  readonly kind: 'question';
  readonly question: string;
  readonly choices: readonly string[];
  readonly key?: string;
}

/** What the reports say on one topic, side by side. */
export interface ComparisonStop {
  readonly kind: 'comparison';
  readonly comparison: string;
}

/** Nothing: eyes on the teacher. */
export interface BlankStop {
  readonly kind: 'blank';
}

/** What map and timeline show. */
export interface Stage {
  /** ISO date of the playhead. */
  readonly day: string;
  readonly lens: Lens;
  readonly event?: EventId;
  /** The sources whose claims count; empty for all. */
  readonly sources: readonly SourceId[];
  readonly camera?: NonNullable<Step['camera']>;
}

/**
 * What map and timeline show at a stop of a lesson, by its index (0-based). A stop that says nothing of them has what
 * the last one before it has that does, or the opening of the story: a place has one look, whichever way led there.
 */
export function stageAt(index: number, lesson: Lesson, story: Story): Stage {
  for (const stop of lesson.stops.slice(0, index + 1).reverse()) {
    const stage = stageOf(stop, story);
    if (stage) return stage;
  }
  return { ...story.opening, lens: 'happened', sources: [] };
}

export const DEFAULT_MINUTES = 40;

/** The lesson that the story brings along: its tour, with its pauses. */
export function lessonOfTour(story: Story): Lesson {
  const taken = new Set(story.steps.map(({ id }) => id));
  const stops = story.steps.flatMap(({ id, pause }): Stop[] => {
    const step: Stop = { id, kind: 'step', step: id };
    if (!pause) return [step];
    const halt: Stop = { id: freshId(`${id}-pause`, taken), kind: 'pause', step: id };
    taken.add(halt.id);
    return [step, halt];
  });
  return { story: story.id, language: story.language, minutes: DEFAULT_MINUTES, stops };
}

/** The step of the tour that a stop shows or follows, if it is one's. */
export function stepOf(stop: Stop, story: Story): Step | undefined {
  return stop.kind === 'step' || stop.kind === 'pause' ? story.steps.find(({ id }) => id === stop.step) : undefined;
}

/** What a stop says of map and timeline; undefined for nothing. */
export function stageOf(stop: Stop, story: Story): Stage | undefined {
  if (stop.kind === 'view') return stop.view;
  const step = stepOf(stop, story);
  if (!step) return undefined;
  const [event] = step.events;
  return {
    day: step.day,
    lens: step.lens ?? 'happened',
    sources: [],
    ...(event !== undefined && { event }),
    ...(step.camera && { camera: step.camera }),
  };
}

/**
 * What a class sees of a stop, one after the other: `event` on the map with a statement, then `attribution` (who says
 * so?), then the `sources` by name; `question` to think about, then `hands` to count. `record` are the sources of the
 * stop before, which waited until the class had judged.
 */
export type Part = 'event' | 'attribution' | 'sources' | 'question' | 'hands' | 'record' | 'comparison' | 'blank';

/** The parts of a stop of a lesson, at least one. */
export function partsOf(stop: Stop, story: Story, lesson: Lesson): readonly Part[] {
  switch (stop.kind) {
    case 'step':
      return judgesFirst(stop.step, story, lesson) ? ['event', 'attribution'] : ['event', 'attribution', 'sources'];
    case 'view':
      return stop.view.event === undefined ? ['event'] : ['event', 'attribution', 'sources'];
    case 'pause': {
      const comparison = stepOf(stop, story)?.pause?.comparison;
      if (comparison === undefined) return ['question', 'hands'];
      return judgesFirst(stop.step, story, lesson)
        ? ['question', 'hands', 'sources', 'record']
        : ['question', 'hands', 'sources'];
    }
    case 'question':
      return stop.choices.length > 0 ? ['question', 'hands'] : ['question'];
    case 'comparison':
      return ['comparison', 'sources'];
    case 'blank':
      return ['blank'];
  }
}

/** Whether a lesson has a class judge two accounts of a step's events after it: then it must not see before whose they are. */
function judgesFirst(id: string, story: Story, { stops }: Lesson): boolean {
  const step = story.steps.find((each) => each.id === id);
  const judged = story.comparisons.find((each) => each.id === step?.pause?.comparison);
  if (!judged?.events.some((event) => step?.events.includes(event))) return false;
  const at = (kind: 'step' | 'pause') => stops.findIndex((stop) => stop.kind === kind && stop.step === id);
  return at('step') >= 0 && at('pause') > at('step');
}
