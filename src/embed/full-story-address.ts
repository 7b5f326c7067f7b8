import { describeView } from '../state/address-bar.ts';
import { writeAddress } from '../state/address-query.ts';
import type { Session } from '../state/session.ts';

/** The whole story at what the embed shows: event, day, lens and language go along, the colours of the host's page do not. */
export function addressOfFullStory(session: Session, page: string): string {
  const { theme: _, ...view } = describeView(session);
  return page + writeAddress(view, '');
}
