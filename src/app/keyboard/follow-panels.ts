import type { Session } from '../../state/session.ts';
import { focusPlainly, isUsable } from '../../ui/usable.ts';

/**
 * Where the focus goes when a panel takes another's place: to the tour as it begins, to the evidence as it is left, and
 * on a narrow page from an event that was chosen to its evidence. Returns a function that lets go.
 */
export function followPanels({ view }: Session, reader: HTMLElement): () => void {
  let asked = 0;
  const go = (selector: string) => {
    cancelAnimationFrame(asked);
    // With the next frame it is drawn; what is fetched first comes with a later one.
    const attempt = (patience: number) => {
      asked = requestAnimationFrame(() => {
        const target = [...reader.querySelectorAll<HTMLElement>(selector)].find(isUsable);
        if (target) focusPlainly(target);
        else if (patience > 0) attempt(patience - 1);
      });
    };
    attempt(120);
  };
  return view.subscribe(({ tourStop, panel }, before) => {
    const inside = (selector: string) => document.activeElement?.closest(selector) !== null;
    if (tourStop !== undefined && before.tourStop === undefined && inside('nav, .tour-panel'))
      go('.tour-panel[data-stop] .tour-title');
    else if (tourStop === undefined && before.tourStop !== undefined && inside('.reader-evidence, .reader-menu'))
      go('.evidence-panel');
    else if (panel === 'evidence' && panel !== before.panel && inside('.reader-list') && isNarrow(reader))
      go('.evidence-panel');
  });
}

/** Where the panels share one sheet. */
export function isNarrow(reader: HTMLElement): boolean {
  const tabs = reader.querySelector('.sheet-tabs');
  return tabs !== null && isUsable(tabs);
}
