import type { KeptText } from '../../state/lesson-clock.ts';

/** What this window keeps under a name while it is loaded again; nothing where the browser keeps nothing. */
export function keepInWindow(name: string): KeptText {
  return {
    read() {
      try {
        return sessionStorage.getItem(name);
      } catch {
        return null;
      }
    },
    write(text) {
      try {
        sessionStorage.setItem(name, text);
      } catch {
        // It holds for this page.
      }
    },
  };
}
