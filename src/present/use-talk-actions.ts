import { useEffect, useRef, useState } from 'react';
import { useTalkStore } from '../state/talk-context.tsx';
import { createTalkActions, type OpenSheet } from './talk-actions.ts';
import type { TalkActions } from './talk-keys.ts';
import { useFullscreen } from './use-fullscreen.ts';
import { useStop } from './use-stop.ts';

/** What a page does, and what it has open. */
export interface ActingPage {
  readonly actions: TalkActions;
  readonly sheet: OpenSheet | undefined;
  /** Whether the browser would not give the whole screen. */
  readonly refused: boolean;
  shut(): void;
}

/** The actions of a page, the same object at every render, with what they open. */
export function useTalkActions(onPresenter: (() => void) | undefined): ActingPage {
  const talk = useTalkStore();
  const [sheet, setSheet] = useState<OpenSheet>();
  const { refused, toggle, forget } = useFullscreen();
  const events = useStop()?.records.map(({ id }) => id) ?? [];
  const now = useRef({ sheet, toggle, onPresenter, events });
  useEffect(() => {
    now.current = { sheet, toggle, onPresenter, events };
  });
  const [actions] = useState(() =>
    createTalkActions(talk, {
      sheet: () => now.current.sheet,
      open: setSheet,
      toggleFullscreen: () => now.current.toggle(),
      openPresenter: () => now.current.onPresenter?.(),
      events: () => now.current.events,
    }),
  );
  // Who goes on has read that it was refused.
  useEffect(() => talk.subscribe((state, before) => state.place !== before.place && forget()), [talk, forget]);
  return { actions, sheet, refused, shut: () => setSheet(undefined) };
}
