import type { AllMessages } from '../../../src/i18n/later-english.ts';
import { BOTH, count, each, MADE, made, NAME, name, of, type Samples } from './sample-calls.ts';

const STANDINGS = ['agrees', 'differs', 'more-exact', 'adds', 'less', 'contradicts', 'denies', 'silent'] as const;

/** Arguments to call each message of a lesson with: before a class, on paper, without a network. */
export const lessonSamples: Samples<
  Pick<AllMessages, 'inquiry' | 'present' | 'presenter' | 'print' | 'lesson' | 'offline'>
> = {
  inquiry: {
    account: each((n) => [n]),
    accountShort: each((n) => [n]),
    standing: STANDINGS.map((standing) => [standing] as const),
    standingOn: [[MADE, [NAME, NAME]]],
    moreTopics: count,
    sourcing: {
      sameRoot: [[2], [3]],
      ownWord: count,
      nameless: count,
      outsideAccounts: count,
    },
    context: {
      after: [
        [1, 1],
        [63, 63],
        [42, 72],
      ],
    },
    corroboration: { tally: STANDINGS.flatMap((standing) => [1, 2, 5].map((n) => [standing, n] as const)) },
    reading: { likely: name },
  },
  present: {
    stopOf: [[4, 10]],
    stopAlone: [[4]],
    stopNamed: [[4, NAME]],
    report: [[NAME, MADE]],
    withoutPlace: name,
    questionOf: [[2, 5]],
    account: [[5]],
    hands: count,
    goToWhich: [[10]],
    noSuchStop: [[10]],
    clickers: [[NAME, NAME, NAME]],
    exploringBack: [[4, NAME, NAME]],
    backTo: [[4]],
  },
  presenter: {
    title: name,
    follows: [[4, NAME]],
    nextStop: [[5]],
    backToStop: [[4]],
    exploring: [[4]],
    oneMore: name,
    oneLess: name,
    ofMinutes: count,
    pace: [[30, 33]],
    nextHeading: [[5, 10]],
    partsHeading: [[4]],
  },
  print: {
    pages: count,
    pageOf: [[3, 14]],
    yearUnless: made,
    map: made,
    moreTopics: count,
    moreSources: count,
    lookedUp: made,
    cover: { lesson: each((n) => [n, 40]) },
    stopOf: [[3, 10]],
    asPublic: made,
    account: of([1, 2]),
    allTopics: count,
    keyOf: name,
  },
  lesson: {
    stop: [
      [3, NAME],
      [3, ''],
    ],
    up: [[3]],
    down: [[3]],
    remove: [[3]],
    moved: [[3, 2]],
    removed: [[3]],
    question: [[2]],
    questionKey: [[2]],
    removeQuestion: [[2]],
    choices: [[6]],
    addAfter: [[3]],
    added: [[4]],
    full: [[200]],
    imported: count,
    aside: count,
    saveAside: [[2]],
    pinned: [[4]],
    opened: { brokenAddress: of(BOTH), brokenKept: of(BOTH) },
  },
  offline: {
    fetching: [[40, 170]],
    missing: each((n) => [n]),
    coming: each((n) => [n]),
    zip: [[3.1]],
  },
};
