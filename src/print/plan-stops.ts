import type { Catalog, EventRecord } from '../domain/catalog.ts';
import type { Claim } from '../domain/claim.ts';
import type { Comparison } from '../domain/comparison.ts';
import type { EventId } from '../domain/identifiers.ts';
import { type Lesson, type Stop, stageOf, stepOf } from '../domain/lesson/lesson.ts';
import { type SeenStage, seeStage } from '../domain/lesson/see-stage.ts';
import { askedByStop, questionsOfStop } from '../domain/lesson/stop-questions.ts';
import type { Prose } from '../domain/prose.ts';
import type { Pause, Step } from '../domain/step.ts';
import type { PrintedQuestion } from './handout-plan.ts';

/** What is printed of a stop. A blank has no sheet; a pause stands under the stop that it follows. */
export interface PlannedStop {
  readonly stop: Stop;
  /** From 1: its place in the lesson. */
  readonly number: number;
  /** The teacher's title, in the language of the lesson. */
  readonly ownTitle: string | undefined;
  readonly title: Prose | undefined;
  readonly statement: Prose | undefined;
  readonly scene: Scene | undefined;
  readonly questions: readonly KeyedQuestion[];
  readonly pause: Pause | undefined;
  readonly comparison: Comparison | undefined;
  /** What a class may vote for on a question of the teacher's. */
  readonly choices: readonly string[];
}

export interface KeyedQuestion extends PrintedQuestion {
  readonly key: Prose | undefined;
}

/** A stop on the map, on its day. */
export interface Scene extends SeenStage {
  readonly iso: string;
  readonly camera: Step['camera'];
  /** What the stop tells of. */
  readonly own: readonly EventRecord[];
  /** What else is under way. */
  readonly also: readonly EventRecord[];
  /** What it rests on. */
  readonly claims: readonly Claim[];
}

/** What is printed of each stop of a lesson, in its order. `whole`: the story with all that is known. */
export function planStops(whole: Catalog, lesson: Lesson): readonly PlannedStop[] {
  return lesson.stops.flatMap((stop, index): PlannedStop[] => {
    if (stop.kind === 'blank') return [];
    const step = stepOf(stop, whole.story);
    const pause = stop.kind === 'pause' ? step?.pause : undefined;
    if (stop.kind === 'pause' && !pause) return [];
    const compared = stop.kind === 'comparison' ? stop.comparison : pause?.comparison;
    const comparison = whole.story.comparisons.find(({ id }) => id === compared);
    // That of a pause stands with its accounts.
    const asked = stop.kind === 'question' ? askedByStop(stop, step, lesson.language) : undefined;
    const told = stop.kind === 'step' ? step : undefined;
    const viewed = stop.kind === 'view' && stop.view.event !== undefined ? whole.byId.get(stop.view.event) : undefined;
    return [
      {
        stop,
        number: index + 1,
        ownTitle: stop.title,
        title: told?.title ?? viewed?.event.title ?? (stop.kind === 'comparison' ? comparison?.topic : undefined),
        statement: told?.text,
        scene: sceneOf(stop, whole),
        questions: [...(asked ? [asked] : []), ...questionsOfStop(stop, step, lesson.language)],
        pause,
        comparison,
        choices: stop.kind === 'question' ? stop.choices : [],
      },
    ];
  });
}

function sceneOf(stop: Stop, whole: Catalog): Scene | undefined {
  const stage = stop.kind === 'step' || stop.kind === 'view' ? stageOf(stop, whole.story) : undefined;
  if (!stage) return undefined;
  const seen = seeStage(whole, stage);
  const step = stepOf(stop, whole.story);
  const told = new Set(step?.events ?? (stage.event === undefined ? [] : [stage.event]));
  const events = seen.catalog.events;
  const own = events.filter(({ id }) => told.has(id) && seen.stateOf(id) !== 'hidden');
  const also = events.filter(({ id }) => !told.has(id) && seen.stateOf(id) === 'active');
  return { ...seen, iso: stage.day, camera: stage.camera, own, also, claims: claimsOf(step, own, seen) };
}

/** The claims that the words of a stop need, then those that date and place its events; of a view, the event's core. */
function claimsOf(step: Step | undefined, own: readonly EventRecord[], { catalog }: SeenStage): readonly Claim[] {
  const text = Array.isArray(step?.text) ? step.text : [];
  const ids = new Set<string>(text.flatMap(({ needs = [] }) => needs));
  for (const { event, claims } of own) {
    for (const id of [...event.when, ...event.where]) ids.add(id);
    if (!step) for (const { id, tier } of claims) if (tier === 'core') ids.add(id);
  }
  return catalog.story.claims.filter(({ id }) => ids.has(id));
}

/** Whether a map shows an event at a scene: its own that have begun, and what else is under way. */
export function stateInScene({ own, also, stateOf }: Scene): (id: EventId) => ReturnType<Scene['stateOf']> {
  const shown = new Set([...own, ...also].map(({ id }) => id));
  return (id) => (shown.has(id) ? stateOf(id) : 'hidden');
}
