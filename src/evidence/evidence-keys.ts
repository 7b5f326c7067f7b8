import { bindAll, listenInRegion } from '../ui/region-keys.ts';
import { SHORTCUTS } from '../ui/shortcut-list.ts';
import { focusPlainly, isUsable } from '../ui/usable.ts';

const CLAIMS = '[data-claim]';
const SECTIONS = 'h2, h3, .evidence-fold > summary';

/** The panel's shortcuts: from claim to claim, and from section to section, wherever in it the focus is. */
export function listenInEvidence(on: () => boolean): () => void {
  return listenInRegion(
    '.evidence-panel',
    bindAll(SHORTCUTS.evidence, {
      nextClaim: (focused) => go(focused, CLAIMS, 1),
      previousClaim: (focused) => go(focused, CLAIMS, -1),
      nextSection: (focused) => go(focused, SECTIONS, 1),
      previousSection: (focused) => go(focused, SECTIONS, -1),
    }),
    on,
  );
}

/** To the next of some parts after the one that has the focus, or that holds it; or back to the one before. */
function go(focused: HTMLElement, selector: string, direction: 1 | -1): void {
  const panel = focused.closest('.evidence-panel');
  if (!panel) return;
  const parts = [...panel.querySelectorAll<HTMLElement>(selector)].filter(isUsable);
  const here = focused.closest(selector) ?? focused;
  const lies = (part: Element, where: number) => (here.compareDocumentPosition(part) & where) !== 0;
  const target =
    direction > 0
      ? parts.find((part) => lies(part, Node.DOCUMENT_POSITION_FOLLOWING))
      : parts.findLast((part) => lies(part, Node.DOCUMENT_POSITION_PRECEDING));
  if (target) focusPlainly(target);
}
