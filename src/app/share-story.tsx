import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { Catalog } from '../domain/catalog.ts';
import { allEnglish } from '../i18n/later-english.ts';
import { useSpeech } from '../i18n/messages-context.tsx';
import { createSpeech, type Speech } from '../i18n/speech.ts';
import { chooseWhatIsSeen, knowThere, ownDayOf, type ShareChoices } from '../share/choices.ts';
import { ShareDialog } from '../share/share-dialog.tsx';
import type { SnippetWords } from '../share/snippet.ts';
import { readStorySite } from '../share/story-addresses.ts';
import { useSession } from '../state/session-context.tsx';
import { comesLater } from '../ui/later.tsx';
import { spokenLanguageQuery } from './spoken-language.ts';

const PinToKept = comesLater(() => import('../lesson/pin-to-kept.tsx').then((module) => module.PinToKept));

/** The dialog for what the reader looks at, with its snippets in the language that is chosen there. */
export function ShareStory({ onClosed }: { readonly onClosed: () => void }) {
  const session = useSession();
  const { story = '', storyHash = '' } = document.getElementById('app')?.dataset ?? {};
  const [choices, setChoices] = useState(() => chooseWhatIsSeen(session));
  const site = useMemo(
    () => readStorySite(new URL(story, document.baseURI), storyHash, session.languages[0] ?? 'en'),
    [story, storyHash, session],
  );
  const speech = useSpeechIn(choices.language, story);
  const words = useMemo(() => wordSnippet(session.whole, choices, speech), [session, choices, speech]);
  return (
    <ShareDialog site={site} choices={choices} words={words} onChosen={setChoices} onClosed={onClosed}>
      <PinToKept.Later />
    </ShareDialog>
  );
}

/** As the frame opens with them: on the event's own day too, only what is known by then. Of an event that is not known there, nothing is said. */
function wordSnippet(whole: Catalog, choices: ShareChoices, speech: Speech): SnippetWords {
  const day = choices.day ?? ownDayOf(knowThere(whole, choices).course, choices.event);
  const { catalog } = knowThere(whole, { ...choices, day });
  const { share } = speech.laterMessages ?? allEnglish;
  const title = speech.text(catalog.story.title);
  const known = catalog.byId.get(choices.event);
  return { title: known ? share.frameTitle(speech.text(known.event.title), title) : title, open: share.openStory };
}

/** Until a language has come, that of the page. */
function useSpeechIn(language: string, storyAddress: string): Speech {
  const { whole } = useSession();
  const here = useSpeech();
  const { language: storyLanguage, timeZone } = whole.story;
  const { data } = useQuery(spokenLanguageQuery(storyAddress, storyLanguage, language));
  return useMemo(
    () => (data ? createSpeech({ ...data, timeZone, storyLanguage }) : here),
    [data, timeZone, storyLanguage, here],
  );
}
