import type { Framed } from './camera-store.ts';
import type { Session } from './session.ts';

const looks = new WeakMap<Session, () => Framed>();

/** A live map tells how to ask what it shows. Returns a function that takes that back. */
export function offerLook(session: Session, look: () => Framed): () => void {
  looks.set(session, look);
  return () => void looks.delete(session);
}

/** What the live map of a session shows now; undefined where there is none. */
export const seenOnMap = (session: Session): Framed | undefined => looks.get(session)?.();
