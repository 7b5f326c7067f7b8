import { usePresentMessages } from '../i18n/present-messages.ts';
import { useSession, useView } from '../state/session-context.tsx';

/** The way from a lesson to the story itself, in the language that is read here. */
export function BackToStory() {
  const { backToStory } = usePresentMessages();
  const { whole } = useSession();
  const language = useView((state) => state.language);
  return <a href={language === whole.story.language ? './' : `./?lang=${language}`}>{backToStory}</a>;
}
