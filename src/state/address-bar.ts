import { FACETS, type FilterFacet } from '../domain/filter.ts';
import { dayIndexAt } from '../domain/time/calendar.ts';
import { type AddressProblem, type AddressView, readAddress, writeAddress } from './address-query.ts';
import { applyView } from './apply-view.ts';
import type { Session } from './session.ts';

/** A gesture has ended when nothing has moved for this long (ms). */
const SETTLED = 350;

/**
 * Binds a session to the address: applies what it says now, writes what changes once a gesture has ended,
 * and follows back and forward. `onProblems` hears of values that were left out.
 * Returns a function that lets go.
 */
export function bindAddressBar(
  session: Session,
  target: Window,
  onProblems: (problems: readonly AddressProblem[]) => void,
): () => void {
  const { playback, selection, filter, view } = session;
  let timer: number | undefined;
  let pushes = false;
  let soon = false;
  let applying = false;

  const read = () => {
    target.clearTimeout(timer);
    pushes = false;
    soon = false;
    const { view: wanted, problems } = readAddress(target.location.search, session.whole, session.languages);
    applying = true;
    applyView(session, wanted);
    applying = false;
    onProblems(problems);
  };
  const write = () => {
    timer = undefined;
    const { pathname, search, hash } = target.location;
    const address = addressOfView(session, target.location);
    const push = pushes;
    pushes = false;
    soon = false;
    if (address === `${pathname}${search}${hash}`) return;
    if (push) target.history.pushState(null, '', address);
    else target.history.replaceState(null, '', address);
  };
  const schedule = (push: boolean, turned = false) => {
    if (applying) return;
    pushes ||= push;
    // Another screen, lens or language is no gesture: Back must find it at once. What comes with it goes along.
    soon ||= turned;
    target.clearTimeout(timer);
    timer = playback.getState().playing ? undefined : target.setTimeout(write, soon ? 0 : SETTLED);
  };

  read();
  target.addEventListener('popstate', read);
  const releases = [
    playback.subscribe(() => schedule(false)),
    selection.subscribe(({ cause }) => schedule(cause === 'reader' || cause === 'step')),
    filter.subscribe(() => schedule(false)),
    view.subscribe((now, before) => {
      const turned = now.lens !== before.lens || now.screen !== before.screen || now.language !== before.language;
      if (turned || now.theme !== before.theme) schedule(turned, turned);
    }),
  ];
  return () => {
    target.clearTimeout(timer);
    target.removeEventListener('popstate', read);
    for (const release of releases) release();
  };
}

/** The address of what is shown now, from the site's root on: the bar follows only once a gesture has ended. */
export function addressOfView(
  session: Session,
  { pathname, search, hash }: Pick<Location, 'pathname' | 'search' | 'hash'>,
): string {
  return `${pathname}${writeAddress(describeView(session), search)}${hash}`;
}

/** The view as an address says it. */
export function describeView({ whole, languages, playback, selection, filter, view }: Session): AddressView {
  const { event } = selection.getState();
  const day = whole.calendar.days[dayIndexAt(whole.calendar, playback.getState().position)];
  const state = view.getState();
  const { query, ...chosen } = filter.getState();
  const facets: { [Facet in FilterFacet]?: readonly string[] } = {};
  for (const facet of FACETS) if (chosen[facet].size > 0) facets[facet] = [...chosen[facet]].sort();
  return {
    facets,
    ...(event !== undefined && { event }),
    ...(day !== undefined && { day }),
    ...(state.lens !== 'happened' && { lens: state.lens }),
    ...(state.language !== languages[0] && { language: state.language }),
    ...(state.theme !== 'auto' && { theme: state.theme }),
    ...(state.screen !== 'map' && { screen: state.screen }),
    ...(query && { query }),
  };
}
