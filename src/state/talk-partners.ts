/** Windows of a talk that are reached one by one, by a way that they have in common and others have not. */
export interface Partners {
  /** A window that this one opened. */
  meet(window: Window): void;
  post(room: string, message: unknown): void;
  /** Hears what partners say in a room. Returns a function that ends it. */
  listen(room: string, hear: (message: unknown) => void): () => void;
}

/**
 * Pages from a disk have no channel in common where the browser takes each for a site of its own (WebKit does). They
 * still reach who opened them and whom they opened; whoever spoke to this window is answered, for it may have been loaded
 * again since.
 */
export function createPartners(here: Window): Partners {
  const known = new Set<MessageEventSource>();
  const opener: unknown = here.opener;
  if (isWindow(opener)) known.add(opener);
  return {
    meet: (window) => known.add(window),
    post(room, message) {
      // A page from a disk has no origin to be named.
      for (const partner of known) partner.postMessage({ room, message }, { targetOrigin: '*' });
    },
    listen(room, hear) {
      const listen = ({ source, data }: MessageEvent<unknown>) => {
        if (!source || typeof data !== 'object' || data === null || !('room' in data) || !('message' in data)) return;
        if (data.room !== room) return;
        known.add(source);
        hear(data.message);
      };
      here.addEventListener('message', listen);
      return () => here.removeEventListener('message', listen);
    },
  };
}

const isWindow = (value: unknown): value is Window =>
  typeof value === 'object' && value !== null && 'postMessage' in value;
