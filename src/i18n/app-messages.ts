import { app } from './en/app.ts';
import { appDetails } from './en/app-details.ts';
import { useSpeech } from './messages-context.tsx';

const all = { ...app, ...appDetails };

/** The words of the page, with those of the settings and of a story that cannot be read. */
export function useAppMessages(): typeof all {
  return useSpeech().laterMessages?.app ?? all;
}
