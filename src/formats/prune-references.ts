import type { Claim } from '../domain/claim.ts';
import type { Comparison } from '../domain/comparison.ts';
import type { ClaimId } from '../domain/identifiers.ts';
import type { Prose } from '../domain/prose.ts';
import type { Pause, Step } from '../domain/step.ts';
import type { MediationRoom, Oddity, StoryEvent } from '../domain/story.ts';
import type { Kept } from './draft.ts';
import type { Ledger } from './ledger.ts';
import { showValue } from './problem.ts';
import type { ReferenceReader } from './reference-reader.ts';

/** Keeps of an event what its claims carry: dates, places, variants of the title, people in its rooms. */
export function keepEvent(
  { item, path }: Kept<StoryEvent>,
  claims: ReadonlyMap<ClaimId, Claim>,
  reader: ReferenceReader,
  ledger: Ledger,
): Kept<StoryEvent> {
  const own = (ids: readonly ClaimId[], key: string) =>
    ids.filter((id, index) => {
      const at = `${path}.${key}[${index}]`;
      if (!reader.check('claims', id, at, at)) return false;
      const claim = claims.get(id);
      // A report's own reading of things takes the day of its publication, whose claim is another event's.
      if (claim?.event === item.id || (key === 'when' && claim?.kind === 'publication')) return true;
      const expected = `a claim whose "event" is "${item.id}"${key === 'when' ? ', or one of the kind publication' : ''}`;
      ledger.error(at, `${showValue(id)}, a claim of "${claim?.event ?? ''}"`, expected);
      return false;
    });
  if (item.titles && item.titles.length > 0 && item.titles.every(({ needs }) => needs.length > 0)) {
    const expected = 'a last variant that needs nothing, for a reader who knows none of the others';
    ledger.warning(`${path}.titles`, `${item.titles.length} variants`, expected);
  }
  const { mediation } = item;
  const keepRoom = (room: MediationRoom, index: number): MediationRoom => ({
    ...room,
    people: room.people.filter((person, position) => {
      const at = `${path}.mediation.rooms[${index}].people[${position}]`;
      return person.claims.every((id, place) => reader.check('claims', id, `${at}.claims[${place}]`, at));
    }),
  });
  const kept: StoryEvent = {
    ...item,
    when: own(item.when, 'when'),
    where: own(item.where, 'where'),
    ...(item.context && {
      context: { when: own(item.context.when, 'context.when'), where: own(item.context.where, 'context.where') },
    }),
    ...(mediation
      ? { mediation: { ...mediation, rooms: [keepRoom(mediation.rooms[0], 0), keepRoom(mediation.rooms[1], 1)] } }
      : {}),
  };
  return { item: kept, path };
}

/** A comparison goes where one of its sides has lost all that it rested on. */
export function keepComparison(
  { item, path }: Kept<Comparison>,
  reader: ReferenceReader,
  ledger: Ledger,
): Kept<Comparison> | undefined {
  let bare = false;
  const sides = item.sides
    .filter((side, index) =>
      reader.check('sources', side.source, `${path}.sides[${index}].source`, `${path}.sides[${index}]`),
    )
    .map((side) => {
      const claims = reader.keep('claims', side.claims, `${path}.sides[${item.sides.indexOf(side)}].claims`);
      bare ||= side.claims.length > 0 && claims.length === 0;
      return { ...side, claims };
    });
  const events = reader.keep('events', item.events, `${path}.events`);
  if (bare || sides.length < item.sides.length) {
    ledger.leaveOut(path, 'one of its sides is left out');
    return undefined;
  }
  if (item.events.length > 0 && events.length === 0) {
    ledger.leaveOut(path, 'its events are left out');
    return undefined;
  }
  return { item: { ...item, sides, events }, path };
}

export function keepOddity({ item, path }: Kept<Oddity>, reader: ReferenceReader): Kept<Oddity> {
  const sources = reader.keep('sources', item.sources, `${path}.sources`);
  return { item: { ...item, sources, claims: reader.keep('claims', item.claims, `${path}.claims`) }, path };
}

/** A step goes where no event that it tells of is left; of its questions and its pause stays what can be asked. */
export function keepStep({ item, path }: Kept<Step>, reader: ReferenceReader, ledger: Ledger): Kept<Step> | undefined {
  const events = reader.keep('events', item.events, `${path}.events`);
  if (item.events.length > 0 && events.length === 0) {
    ledger.leaveOut(path, 'its events are left out');
    return undefined;
  }
  const { pause: before, ...rest } = item;
  const questions = item.questions.flatMap((question, index) => {
    if (!isSaid(question.ask)) {
      ledger.leaveOut(`${path}.questions[${index}]`, 'all that it asks is left out');
      return [];
    }
    const { key, ask } = question;
    return [key === undefined || isSaid(key) ? question : { ask }];
  });
  const pause = before && keepPause(before, `${path}.pause`, reader, ledger);
  return { item: { ...rest, events, questions, ...(pause && { pause }) }, path };
}

/** A pause goes where its question, its key or one of its choices has lost every word: the vote would be another. */
function keepPause(pause: Pause, path: string, reader: ReferenceReader, ledger: Ledger): Pause | undefined {
  if (![pause.question, pause.key, ...pause.choices].every(isSaid)) {
    ledger.leaveOut(path, 'its question, its key or one of its choices is left out');
    return undefined;
  }
  const { comparison, ...rest } = { ...pause, prompts: pause.prompts.filter(isSaid) };
  const at = `${path}.comparison`;
  return comparison !== undefined && reader.check('comparisons', comparison, at, at) ? { ...rest, comparison } : rest;
}

/** Whether a prose has a passage left. */
function isSaid(prose: Prose): boolean {
  return !Array.isArray(prose) || prose.length > 0;
}
