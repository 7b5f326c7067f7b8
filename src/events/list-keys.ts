import { bindAll, listenInRegion } from '../ui/region-keys.ts';
import { makeOneStop } from '../ui/roving-stop.ts';
import { SHORTCUTS } from '../ui/shortcut-list.ts';

/** The list's shortcuts; and its events as one stop, that of the selected one, with arrow keys between them. */
export function listenInList(reader: HTMLElement, on: () => boolean): () => void {
  const items = reader.querySelector<HTMLElement>('.event-list-items');
  const bindings = bindAll(SHORTCUTS.list, {
    search: () => reader.querySelector<HTMLElement>('.search-field-input')?.focus(),
  });
  const releases = [
    listenInRegion('.reader-list', bindings, on),
    items ? makeOneStop(items, '.event-item-title', '[aria-current]') : () => {},
  ];
  return () => {
    for (const release of releases) release();
  };
}
