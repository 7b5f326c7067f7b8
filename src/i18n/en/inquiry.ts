import { en } from 'make-plural/cardinals';
import type { Standing } from '../../domain/inquiry/standing.ts';
import { plural } from '../plural.ts';

const numbers = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const inWords = (count: number) => numbers[count] ?? String(count);
const claims = (count: number) => plural(en, count, { one: '1 claim', other: `${count} claims` });
const topics = (count: number) => plural(en, count, { one: '1 topic', other: `${count} topics` });

const standings: Record<Standing, string> = {
  agrees: 'agrees',
  differs: 'differs',
  'more-exact': 'more exact',
  adds: 'says more',
  less: 'says less',
  contradicts: 'contradicts',
  denies: 'denies',
  silent: 'silent',
};

/** What a class asks of accounts, and what the story's data answer. */
export const inquiry = {
  table: 'How each account stands, topic by topic',
  topic: 'Topic',
  /** In the place of a name, while a class judges an account before it is told whose it is. */
  account: (place: number) => `Account ${inWords(place)}`,
  /** The same in brackets: "denies (one, two)". */
  accountShort: (place: number) => inWords(place),
  concealed: 'shown with the sources',
  outside: 'outside the reports',
  standing: (standing: Standing) => standings[standing],
  /** "denies (FT, NYT)": whose claims an outside account bears on. */
  standingOn: (standing: string, reports: readonly string[]) => `${standing} (${reports.join(', ')})`,
  moreTopics: (count: number) => plural(en, count, { one: '1 more topic', other: `${count} more topics` }),
  chart: 'Think like a historian',
  sourcing: {
    heading: 'Sourcing',
    question: 'Who says so? How near were they to it, and what might they gain by telling it?',
    nobody: 'no person and no office is given',
    sameRoot: (reports: number) =>
      reports === 2
        ? 'Both give the same source: two reports, but not two independent witnesses.'
        : `All give the same source: ${inWords(reports)} reports, but not as many independent witnesses.`,
    credits: 'The second credits the first.',
    ownWord: (count: number) => `${claims(count)} on their word alone`,
    nameless: (count: number) =>
      plural(en, count, {
        one: '1 claim gives no person and no office as its source.',
        other: `${count} claims give no person and no office as their source.`,
      }),
    outside: 'Outside the reports',
    outsideAccounts: (count: number) => plural(en, count, { one: '1 account', other: `${count} accounts` }),
  },
  context: {
    heading: 'Contextualization',
    question: 'When was it told? What else was going on, and what could a reader not know yet?',
    /** Days from the event to its telling, counted from its last possible day and from its first. */
    after: (least: number, most: number) =>
      least === most
        ? plural(en, most, { one: '1 day after', other: `${most} days after` })
        : `${least} to ${most} days after`,
    noDay: 'day unknown',
    alongside: 'Under way at the time',
    nothingAlongside: 'Nothing else in this story is dated to that time.',
    unknownThen: 'Kept from the public then, and reported later',
  },
  corroboration: {
    heading: 'Corroboration',
    question: 'Who says the same, who says something else, and who says nothing? Are they separate witnesses?',
    tally: (standing: Standing, count: number) => `${standings[standing]} on ${topics(count)}`,
    oneOrigin: 'Only one report tells it.',
    noReport: 'No report tells it.',
    confirmed: 'Agrees, outside the reports',
    denied: 'Denies, outside the reports',
    silence: 'A silence is neither a yes nor a no.',
  },
  reading: {
    heading: 'Close reading',
    question: 'How is it said? What is taken for granted, and how exact is it?',
    taken: 'Taken for granted',
    hedges: 'Words that hold back',
    misprinted: 'Odd in print',
    likely: (words: string) => `likely “${words}”`,
    dates: 'Dates, as exact as they are given',
  },
  /** A class inquires into an event, step by step. */
  steps: {
    questions: 'Four questions',
    sourcing: 'Sourcing',
    context: 'Contextualization',
    corroboration: 'Corroboration',
    reading: 'Close reading',
    hands: 'Hands up',
    names: 'Who they are',
    standings: 'How they stand',
  },
  nextStep: (step: string) => `Next: ${step}`,
  backToStop: 'Back to the stop',
  vote: 'Which account would you rather rely on?',
  noneMore: 'None more than another',
  /** Where there is one account alone. */
  voteOnOne: 'Would you rely on it?',
  reliance: ['As it stands', 'Only with a second witness', 'Not at all'],
  choose: 'Think like a historian: which event?',
  noEvent: 'No event stands at this stop.',
  teacherOnly: 'Names are covered for the class until you uncover them',
  answers: 'What the story’s data answer',
  showToClass: 'Show to class',
  takeAway: 'Take away',
};
