import type { Catalog } from '../domain/catalog.ts';
import type { EventId } from '../domain/identifiers.ts';
import { ALL_SOURCES, knowFrom } from '../domain/knowledge.ts';
import type { Lens } from '../domain/lens.ts';
import { dayIndexAt, dayIndexOf, dayInterval } from '../domain/time/calendar.ts';
import { describeView } from '../state/address-bar.ts';
import type { AddressView } from '../state/address-query.ts';
import type { EmbedLayout } from '../state/embed-layouts.ts';
import type { Session } from '../state/session.ts';
import type { Theme } from '../state/view-store.ts';

/** What a journalist chooses of an embed. */
export interface ShareChoices {
  readonly event: EventId;
  /** ISO date of the playhead; undefined for the event's own day. */
  readonly day: string | undefined;
  readonly lens: Lens;
  readonly language: string;
  /** What the reader has filtered for, and whether it is to hold in the frame. */
  readonly facets: AddressView['facets'];
  readonly filtered: boolean;
  readonly theme: Theme;
  readonly layout: EmbedLayout;
  /** Play and the buttons of the scrubber. */
  readonly controls: boolean;
  /** Steps of the guided tour instead of free scrubbing. */
  readonly tour: boolean;
  /** Nothing to press but links. */
  readonly still: boolean;
  /** As the story is today, for good, instead of with its corrections. */
  readonly frozen: boolean;
}

/** What an embed knows with such choices. */
export interface KnownThere {
  /** What its lens lets through by the end of the story. */
  readonly course: Catalog;
  /** What it lets through by the chosen moment. */
  readonly catalog: Catalog;
}

/** A frame as most want it, at an event on its own day. */
export function openAt(event: EventId, language: string): ShareChoices {
  return {
    event,
    day: undefined,
    lens: 'happened',
    language,
    facets: {},
    filtered: false,
    theme: 'auto',
    layout: 'wide',
    controls: true,
    tour: false,
    still: false,
    frozen: false,
  };
}

/** What the reader looks at now, in a frame as most want it. */
export function chooseWhatIsSeen(session: Session): ShareChoices {
  const { whole, selection, playback, view } = session;
  const { event = whole.story.opening.event } = selection.getState();
  const { lens, language, theme } = view.getState();
  const { facets } = describeView(session);
  const day = whole.calendar.days[dayIndexAt(whole.calendar, playback.getState().position)];
  const own = ownDayOf(knowThere(whole, { lens, facets, filtered: true, day: undefined }).course, event);
  return {
    ...openAt(event, language),
    day: day === own ? undefined : day,
    lens,
    facets,
    filtered: Object.keys(facets).length > 0,
    theme,
  };
}

/** The choices that decide what is known. */
type Standpoint = Pick<ShareChoices, 'lens' | 'day' | 'facets' | 'filtered'>;

/** A day of its own tells an event as it is then; so for an event's own day, all of the lens is known. */
export function knowThere(whole: Catalog, { lens, day, facets, filtered }: Standpoint): KnownThere {
  const sources = filtered && facets.sources ? new Set(facets.sources) : ALL_SOURCES;
  const course = knowFrom(whole, { lens, sources, before: Infinity });
  const index = day === undefined ? undefined : dayIndexOf(whole.calendar, day);
  if (lens === 'happened' || index === undefined) return { course, catalog: course };
  const before = dayInterval(whole.calendar, index).end;
  return { course, catalog: knowFrom(whole, { lens, sources, before }) };
}

/** The day on which a page opens that is asked for an event and no day; undefined for an event without a date. */
export function ownDayOf(course: Catalog, event: EventId): string | undefined {
  const start = course.byId.get(event)?.intervals[0]?.start;
  return start === undefined ? undefined : course.calendar.days[dayIndexAt(course.calendar, start)];
}
