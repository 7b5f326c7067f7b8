import { presenter } from './en/presenter.ts';
import { useSpeech } from './messages-context.tsx';

/** The words of the teacher's own window: in English they come with its code. */
export function usePresenterMessages(): typeof presenter {
  return useSpeech().laterMessages?.presenter ?? presenter;
}
