import type { Session } from '../../state/session.ts';
import { focusPlainly, isUsable } from '../../ui/usable.ts';

/** A stop of the tour, or what says that it did not arrive. */
const TOUR = '.tour-panel[data-stop] .tour-title, .later-failed > .tour-panel';

/**
 * Where the focus goes when a panel takes another's place: to the tour as it begins, to the evidence as it is left, and
 * on a narrow page from an event that was chosen to its evidence. Returns a function that lets go.
 */
export function followPanels({ view }: Session, reader: HTMLElement): () => void {
  let asked = 0;
  const go = (selector: string) => {
    cancelAnimationFrame(asked);
    const from = document.activeElement;
    // With the next frame it is drawn; what is fetched first comes with a later one, however long that takes.
    const attempt = (patience: number) => {
      asked = requestAnimationFrame(() => {
        const { activeElement } = document;
        // Whoever went on meanwhile is left alone.
        if (activeElement !== from && activeElement !== document.body) return;
        const target = [...reader.querySelectorAll<HTMLElement>(selector)].find(isUsable);
        if (target) focusPlainly(target);
        else if (patience > 0) attempt(patience - 1);
      });
    };
    attempt(selector === TOUR ? Number.POSITIVE_INFINITY : 120);
  };
  return view.subscribe(({ tourStop, panel }, before) => {
    const inside = (selector: string) => document.activeElement?.closest(selector) !== null;
    if (tourStop === undefined && before.tourStop !== undefined) cancelAnimationFrame(asked);
    if (tourStop !== undefined && before.tourStop === undefined && inside('nav, .tour-panel')) go(TOUR);
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
