import { print } from './en/print.ts';
import { useSpeech } from './messages-context.tsx';

/** The words of what is printed: in English they come with its code. */
export function usePrintMessages(): typeof print {
  return useSpeech().laterMessages?.print ?? print;
}
