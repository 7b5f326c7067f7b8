import type { Catalog } from '../domain/catalog.ts';
import { buildCatalog } from '../domain/compile.ts';
import { dayIndexOf, dayInterval } from '../domain/time/calendar.ts';
import { type AnnouncementStore, createAnnouncementStore } from './announcement-store.ts';
import { createDrawnStore, type DrawnStore } from './drawn-store.ts';
import { createEventStates, type EventStates } from './event-states.ts';
import { createFilterStore, type FilterStore } from './filter-store.ts';
import { createKnowledgeStore, type KnowledgeStore } from './knowledge-store.ts';
import { createPlaybackStore, type PlaybackStore } from './playback-store.ts';
import { createSelectionStore, type SelectionStore } from './selection-store.ts';
import { createViewStore, type ViewStore } from './view-store.ts';

/** One reader with one story: the compiled catalog, the choices made, and what follows from both. */
export interface Session {
  /** The whole story, whatever the reader may know of it: for ids and days, not for words. */
  readonly whole: Catalog;
  /** Tags of the languages that it can be read in, the one of an address that names none first. */
  readonly languages: readonly string[];
  /** The same with every place of every lens, for a map that draws them all. Worked out when it is asked for. */
  readonly everyPlace: () => Catalog;
  /** What is known through the lens, at the playhead, from the chosen sources: for all that is shown. */
  readonly knowledge: KnowledgeStore;
  readonly playback: PlaybackStore;
  readonly selection: SelectionStore;
  readonly filter: FilterStore;
  readonly view: ViewStore;
  /** The state of each event at the playhead, with the differences as they happen. */
  readonly states: EventStates;
  /** How the map draws each event, told by the map. */
  readonly drawn: DrawnStore;
  /** What is to be said aloud to those who do not see it. */
  readonly announcements: AnnouncementStore;
}

const MONTH = 30 * 86_400_000;

export function createSession(whole: Catalog, languages: readonly string[] = [whole.story.language]): Session {
  const { story, calendar } = whole;
  const opening = dayInterval(calendar, dayIndexOf(calendar, story.opening.day) ?? 0).start;
  const storyEnd = dayInterval(calendar, Infinity).end;
  const playback = createPlaybackStore(calendar, opening);
  const selection = createSelectionStore(story.opening.event);
  const filter = createFilterStore();
  const view = createViewStore(
    { start: opening - 2.5 * MONTH, end: storyEnd + MONTH / 4 },
    languages[0] ?? story.language,
  );
  const knowledge = createKnowledgeStore(whole, playback, filter, view);
  const states = createEventStates(whole, knowledge, playback, filter);
  const everyPlace = () => buildCatalog(story, whole.datings, { calendar, everyPlace: true });
  return {
    whole,
    languages,
    everyPlace,
    knowledge,
    playback,
    selection,
    filter,
    view,
    states,
    drawn: createDrawnStore(),
    announcements: createAnnouncementStore(),
  };
}
