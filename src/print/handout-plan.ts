import type { Catalog, EventRecord } from '../domain/catalog.ts';
import type { Comparison } from '../domain/comparison.ts';
import type { EventId } from '../domain/identifiers.ts';
import { knowFrom } from '../domain/knowledge.ts';
import { type Lesson, stageOf, stepOf } from '../domain/lesson/lesson.ts';
import { openCautions } from '../domain/lesson/open-cautions.ts';
import type { Prose } from '../domain/prose.ts';
import { leaveOutside, listOutsideSources } from '../domain/source-choice.ts';
import type { Source } from '../domain/story.ts';
import { weighComparisons } from '../domain/weigh-comparisons.ts';

/** A question on paper: the story's, or the teacher's own in the language of the lesson. */
export interface PrintedQuestion {
  readonly ask: Prose;
  readonly own: boolean;
  /** Its first passage is a title. */
  readonly titled?: boolean;
}

/** What one page says of an event, all of it; how much has room is decided where it is laid out. */
export interface HandoutPlan {
  /** What the reports say: no outside source dates or places anything on this page. */
  readonly catalog: Catalog;
  readonly event: EventRecord | undefined;
  /** What the lesson tells of, in the order of the list. */
  readonly events: readonly EventRecord[];
  readonly comparisons: readonly Comparison[];
  readonly questions: readonly PrintedQuestion[];
  /** The pages that were read, then outside sources that bear on the event: what denies first. */
  readonly sources: readonly Source[];
  /** What must be borne in mind of the reports themselves. */
  readonly cautions: readonly Prose[];
}

const QUESTIONS = 3;
/** Relations in which there is something to weigh. */
const TELLING = new Set<Comparison['relation']>([
  'contradict',
  'tension',
  'differ',
  'more-exact',
  'adds',
  'different-speakers',
]);

/** Gathers what a page for pupils says of an event in a lesson. */
export function planHandout(whole: Catalog, lesson: Lesson, event: EventId): HandoutPlan {
  const reports = leaveOutside(whole, new Set());
  const catalog = knowFrom(whole, { lens: 'happened', sources: reports, before: Infinity });
  const told = new Set([event, ...lesson.stops.flatMap((stop) => stageOf(stop, whole.story)?.event ?? [])]);
  // What is about this event alone goes before what is about others too.
  const alone = ({ events }: Comparison) => events.length === 1;
  const weighed = weighComparisons(whole.comparisonsOf.get(event) ?? []);
  const about = [...weighed.filter(alone), ...weighed.filter((comparison) => !alone(comparison))];
  return {
    catalog,
    event: catalog.byId.get(event),
    events: catalog.events.filter(({ id }) => told.has(id)),
    comparisons: about.filter(({ relation }) => TELLING.has(relation)),
    questions: chooseQuestions(whole, lesson, event),
    sources: chooseSources(whole, event),
    cautions: openCautions(whole.story, lesson).filter(
      (caution) => Array.isArray(caution) && caution.some(({ needs = [] }) => needs.length > 0),
    ),
  };
}

/** The teacher's own first, then those of stops that tell of the event: pauses ask what is worth weighing most. */
function chooseQuestions({ story }: Catalog, { stops }: Lesson, event: EventId): readonly PrintedQuestion[] {
  const own = stops.flatMap((stop): PrintedQuestion[] => [
    ...(stop.questions ?? []).map(({ ask }) => ({ ask, own: true })),
    ...(stop.kind === 'question' ? [{ ask: stop.question, own: true }] : []),
  ]);
  const asked = stops
    .filter(({ questions }) => questions === undefined)
    .flatMap((stop) => {
      const step = stepOf(stop, story);
      if (!step) return [];
      const near = step.events.includes(event) ? 0 : 2;
      if (stop.kind === 'pause')
        return step.pause ? [{ ask: step.pause.question, own: false, titled: true, rank: near }] : [];
      return step.questions.map(({ ask }) => ({ ask, own: false, titled: false, rank: near + 1 }));
    })
    .sort((one, other) => one.rank - other.rank);
  return [...own, ...asked].slice(0, QUESTIONS);
}

function chooseSources(whole: Catalog, event: EventId): readonly Source[] {
  const claims = whole.byId.get(event)?.claims ?? [];
  const outside = new Set(listOutsideSources(whole).map(({ id }) => id));
  const read = whole.story.sources.filter(
    ({ id, context }) => !context && whole.story.claims.some(({ source }) => source === id),
  );
  const denies = (id: string) => claims.some(({ source, bearing }) => source === id && bearing?.relation === 'denies');
  const beside = [...new Set(claims.flatMap(({ source }) => (outside.has(source) ? [source] : [])))]
    .flatMap((id) => whole.sources.get(id) ?? [])
    .sort((one, other) => Number(denies(other.id)) - Number(denies(one.id)));
  return [...read, ...beside];
}
