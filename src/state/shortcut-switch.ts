import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Session } from './session.ts';

/** Whether single keys do anything (WCAG SC 2.1.4): on, until the reader switches them off. */
export interface ShortcutState {
  readonly on: boolean;
  switched(on: boolean): void;
}

export type ShortcutSwitch = StoreApi<ShortcutState>;

const KEY = 'backchannel.shortcuts';

/** Kept in a browser's storage where it lets us; elsewhere for as long as the page lives. */
export function createShortcutSwitch(storage: () => Storage): ShortcutSwitch {
  return createStore<ShortcutState>()((set) => ({
    on: read(storage) !== 'off',
    switched(on) {
      write(storage, on ? 'on' : 'off');
      set({ on });
    },
  }));
}

const switches = new WeakMap<Session, ShortcutSwitch>();

/** The switch of a session. Made when first asked for: the first view has no shortcut. */
export function shortcutSwitchOf(session: Session): ShortcutSwitch {
  const known = switches.get(session);
  if (known) return known;
  const made = createShortcutSwitch(() => localStorage);
  switches.set(session, made);
  return made;
}

// In a sandboxed frame even naming the storage throws.
function read(storage: () => Storage): string | null {
  try {
    return storage().getItem(KEY);
  } catch {
    return null;
  }
}

function write(storage: () => Storage, value: string): void {
  try {
    storage().setItem(KEY, value);
  } catch {
    // The choice holds for this page.
  }
}
