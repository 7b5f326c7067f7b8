/** A text that a window keeps while it is loaded again. */
export interface KeptText {
  read(): string | null;
  write(text: string): void;
}

/** What this window keeps under a name; nothing where the browser keeps nothing. */
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
