import { useCallback } from 'react';
import { flushSync } from 'react-dom';
import type { ClaimId, EventId } from '../domain/identifiers.ts';
import { useSession } from '../state/session-context.tsx';

/** A way back to map and timeline, with an event selected and its evidence open, at one of its claims if asked for. */
export function useReaderWays(): (event: EventId, claim?: ClaimId) => void {
  const { view, selection } = useSession();
  return useCallback(
    (event, claim) => {
      const { sheet, evidenceFolded, ...ways } = view.getState();
      // At once, so that the evidence stands there to be focused: what was pressed goes with this screen.
      flushSync(() => {
        if (sheet === 'low') ways.sheetRaised();
        if (evidenceFolded) ways.evidenceToggled();
        ways.panelChosen('evidence');
        selection.getState().selected(event, 'reader');
        ways.screenChosen('map');
      });
      focusEvidence(event, claim);
    },
    [view, selection],
  );
}

/** The evidence marks its event and its claims by their ids, for whoever has to find them. */
function focusEvidence(event: EventId, claim: ClaimId | undefined): void {
  const panel = [...document.querySelectorAll<HTMLElement>('section[data-event]')].find(
    ({ dataset }) => dataset.event === event,
  );
  for (const former of document.querySelectorAll<HTMLElement>('[data-sought]')) delete former.dataset['sought'];
  const entry = [...(panel?.querySelectorAll<HTMLElement>('[data-claim]') ?? [])].find(
    ({ dataset }) => dataset['claim'] === claim,
  );
  const target = entry ?? panel;
  if (!target) return;
  for (let fold = target.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true;
  if (!target.hasAttribute('tabindex')) target.tabIndex = -1;
  target.focus({ preventScroll: true });
  if (!entry) return;
  // For those who came by pointer too: the focus alone would not be seen.
  entry.dataset['sought'] = '';
  entry.scrollIntoView({ block: 'center' });
}
