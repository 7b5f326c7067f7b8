import { type RefObject, useEffect } from 'react';
import { listenInList } from '../../events/list-keys.ts';
import { listenInEvidence } from '../../evidence/evidence-keys.ts';
import { makeMapStops } from '../../map/map-stops.ts';
import { useSession, useView } from '../../state/session-context.tsx';
import { shortcutSwitchOf } from '../../state/shortcut-switch.ts';
import { listenInTimeline } from '../../timeline/timeline-keys.ts';
import { comesLater } from '../../ui/later.tsx';
import { bindAll, listenInRegion } from '../../ui/region-keys.ts';
import { SHORTCUTS } from '../../ui/shortcut-list.ts';
import { pressEarly } from '../redo-early.ts';
import { goOutByEscape } from './escape.ts';
import { followPanels } from './follow-panels.ts';
import { keepFocus } from './keep-focus.ts';
import { followScreens } from './screen-focus.ts';
import { scrollFromFold } from './scroll-from-fold.ts';

const Sheet = comesLater(() => import('./shortcut-sheet.tsx').then((module) => module.ShortcutSheet));

const REGIONS = '.story-map, .timeline-dock, .reader-list, .evidence-panel';

/** Listens for the reader's keys and sees to the focus; shows the sheet of shortcuts when it is asked for. */
export function Keyboard({ reader }: { reader: RefObject<HTMLElement | null> }) {
  const session = useSession();
  const shown = useView((state) => state.shortcutsShown);

  useEffect(() => {
    const root = reader.current;
    if (!root) return;
    const on = () => shortcutSwitchOf(session).getState().on;
    const sheet = bindAll(SHORTCUTS.anyRegion, { sheet: () => session.view.getState().shortcutsAsked(true) });
    const screens = followScreens(session, root);
    const releases = [
      listenInTimeline(session, on),
      listenInList(root, on),
      listenInEvidence(on),
      listenInRegion(REGIONS, sheet, on),
      makeMapStops(root),
      scrollFromFold(root),
      screens.release,
      followPanels(session, root),
      keepFocus(root),
      goOutByEscape(session, root, screens.returnToMap),
    ];
    // For whoever has to know that keys are heard.
    root.dataset['keys'] = 'heard';
    pressEarly();
    return () => {
      delete root.dataset['keys'];
      for (const release of releases) release();
    };
  }, [session, reader]);

  return shown && <Sheet.Later whenFailed={<SheetFailed />} />;
}

/** Where the sheet does not arrive it can be asked for again. */
function SheetFailed() {
  const { view } = useSession();
  useEffect(() => view.getState().shortcutsAsked(false), [view]);
  return null;
}
