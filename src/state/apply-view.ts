import { FACETS, type FilterFacet, NO_FILTER } from '../domain/filter.ts';
import { dayIndexOf, dayInterval } from '../domain/time/calendar.ts';
import type { AddressView } from './address-query.ts';
import type { Session } from './session.ts';

/** Brings a session to the view of an address; what that leaves out takes its opening value. */
export function applyView(session: Session, wanted: AddressView): void {
  const { whole, languages, knowledge, playback, selection, filter, view } = session;
  const { opening } = whole.story;
  const event = wanted.event ?? opening.event;
  const facets: { [Facet in FilterFacet]: ReadonlySet<string> } = { ...NO_FILTER };
  for (const facet of FACETS) facets[facet] = new Set(wanted.facets[facet]);
  const { themeChosen, languageChosen, screenChosen, lensChosen } = view.getState();
  lensChosen(wanted.lens ?? 'happened');
  filter.getState().replaced(facets, wanted.query ?? '');
  selection.getState().selected(event, 'address');
  const day = wanted.day ?? (wanted.event === undefined ? opening.day : undefined);
  const index = day === undefined ? undefined : dayIndexOf(whole.calendar, day);
  // An address that names an event and no day means the event's own.
  const instant =
    index === undefined
      ? knowledge.getState().course.byId.get(event)?.intervals[0]?.start
      : dayInterval(whole.calendar, index).start;
  if (instant !== undefined) playback.getState().scrubbed(instant);
  // Where nobody asked for an event, one is shown that can be known from there.
  const { catalog } = knowledge.getState();
  const latest = catalog.events.findLast(({ intervals }) => intervals.length > 0);
  if (wanted.event === undefined && latest && !catalog.byId.has(event))
    selection.getState().selected(latest.id, 'address');
  themeChosen(wanted.theme ?? 'auto');
  languageChosen(wanted.language ?? languages[0] ?? whole.story.language);
  screenChosen(wanted.screen ?? 'map');
  // What a link searches for is found in the list.
  if (wanted.query) view.getState().panelChosen('events');
}
