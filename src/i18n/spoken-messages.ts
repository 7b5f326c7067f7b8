import { announcements } from './en/announcements.ts';
import { pictures } from './en/pictures.ts';
import { english, type Messages } from './messages.ts';
import { useMessages } from './messages-context.tsx';

/** The texts for those who listen: after the first script, and without those of the other screens. */
const spokenEnglish = { announcements, pictures };
export type SpokenMessages = Messages & typeof spokenEnglish;

export const allSpokenEnglish: SpokenMessages = { ...english, ...spokenEnglish };

/** The texts of the first view, with those that are said of it. */
export function useSpokenMessages(): SpokenMessages {
  const messages = useMessages();
  return messages === english ? allSpokenEnglish : { ...messages, ...spokenEnglish };
}
