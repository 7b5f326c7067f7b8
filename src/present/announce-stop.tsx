import { questionsOfStop } from '../domain/lesson/stop-questions.ts';
import { useInquiryMessages } from '../i18n/inquiry-messages.ts';
import { useText } from '../i18n/messages-context.tsx';
import { usePresentMessages } from '../i18n/present-messages.ts';
import { useTalk } from '../state/talk-context.tsx';
import { useStopTitle } from './stop-title.ts';
import { useKey } from './use-key.ts';
import { useStop } from './use-stop.ts';

/** Says each stop and each of its parts, once, to who listens. */
export function AnnounceStop() {
  const shown = useStop();
  const black = useTalk((state) => state.black);
  const exploring = useTalk((state) => state.exploring);
  const asked = useTalk((state) => state.asked);
  const inquiry = useTalk((state) => state.inquiry);
  const key = useKey();
  const words = usePresentMessages();
  const { chart, steps } = useInquiryMessages();
  const text = useText();
  const titleOf = useStopTitle();
  const say = (): string => {
    if (!shown) return '';
    if (black) return words.black;
    const { index, part, parts, stop } = shown;
    if (exploring) return `${words.exploring} ${words.exploringBack(index + 1, 'Escape', 'Backspace')}`;
    if (key?.isShown) return words.keySaid(text(key.key));
    const question = asked === undefined ? undefined : questionsOfStop(stop, shown.step, shown.language)[asked]?.ask;
    if (question !== undefined) return text(question);
    if (inquiry) return inquiry.step === 'questions' ? chart : steps[inquiry.step];
    const title = text(titleOf(stop));
    return part === parts[0]
      ? title === ''
        ? words.stopAlone(index + 1)
        : words.stopNamed(index + 1, title)
      : words.parts[part];
  };
  return (
    <p role="status" className="visually-hidden">
      {say()}
    </p>
  );
}
