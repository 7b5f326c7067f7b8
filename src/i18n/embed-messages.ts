import { embed } from './en/embed.ts';
import { useSpeech } from './messages-context.tsx';

/** The words of an embed: in English they come with its code. */
export function useEmbedMessages(): typeof embed {
  return useSpeech().laterMessages?.embed ?? embed;
}
