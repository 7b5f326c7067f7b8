import { inquiry } from './en/inquiry.ts';
import { useSpeech } from './messages-context.tsx';

/** The words of a historian's questions: in English they come with the code that asks them. */
export function useInquiryMessages(): typeof inquiry {
  return useSpeech().laterMessages?.inquiry ?? inquiry;
}
