import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useMemo } from 'react';
import { MessagesProvider, useMessages } from '../i18n/messages-context.tsx';
import { createSpeech, type Speech } from '../i18n/speech.ts';
import type { LoadedStory } from '../loading/load-story.ts';
import { StoryError, storyQuery } from '../loading/story-query.ts';
import { comesLater } from '../ui/later.tsx';
import { CrashBoundary } from './crash-boundary.tsx';
import { showRecord } from './show-record.ts';
import { spokenLanguageQuery } from './spoken-language.ts';
import './story-failure.css';

const StoryFailure = comesLater(() => import('./story-failure.tsx').then((module) => module.StoryFailure));

interface Props {
  readonly story: string;
  /** SHA-256 of the story that the build checked. */
  readonly storyHash: string;
  readonly children: (loaded: LoadedStory) => ReactNode;
}

/** A page of a story, once that has been fetched, or what is said where it cannot be had. */
export function StoryGate({ story, storyHash, children }: Props) {
  const { data, error, refetch, isFetching } = useQuery(storyQuery(story, storyHash));
  const speech = usePageSpeech(story);
  if (data) return <CrashBoundary>{children(data)}</CrashBoundary>;
  const { app } = speech.messages;
  const loading = <p className="story-failure">{app.loading}</p>;
  if (!error || isFetching) return loading;
  const problems = error instanceof StoryError ? error.problems : [];
  return (
    <MessagesProvider speech={speech}>
      <StoryFailure.Later
        file={story}
        problems={problems}
        total={problems.length}
        onAgain={() => void refetch()}
        whenWaiting={loading}
        whenFailed={<Unreadable />}
      />
    </MessagesProvider>
  );
}

/** The words of the page while there is no story: in the language that its address asks for, where they can be had. */
function usePageSpeech(storyAddress: string): Speech {
  const language = document.documentElement.lang;
  const { data } = useQuery(spokenLanguageQuery(storyAddress, language, language));
  return useMemo(
    () => createSpeech({ language: 'en', ...data, timeZone: 'UTC', storyLanguage: language }),
    [data, language],
  );
}

/** Where not even the list of what is wrong can be had, the text of the story stands. */
function Unreadable() {
  useEffect(showRecord, []);
  const { failure } = useMessages().app;
  return <p>{failure.unreadable}</p>;
}
