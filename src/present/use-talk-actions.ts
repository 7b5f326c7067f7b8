import { useEffect, useRef, useState } from 'react';
import { useTalkStore } from '../state/talk-context.tsx';
import { createTalkActions, type OpenDialog } from './talk-actions.ts';
import type { TalkActions } from './talk-keys.ts';
import { useFullscreen } from './use-fullscreen.ts';
import { useKey } from './use-key.ts';
import { useStop } from './use-stop.ts';

/** What a page does, and what it has open. */
export interface ActingPage {
  readonly actions: TalkActions;
  readonly dialog: OpenDialog | undefined;
  /** Whether the browser would not give the whole screen. */
  readonly refused: boolean;
  shut(): void;
}

/** The actions of a page, the same object at every render, with what they open. */
export function useTalkActions(onPresenter: (() => void) | undefined): ActingPage {
  const talk = useTalkStore();
  const [dialog, setDialog] = useState<OpenDialog>();
  const { refused, toggle, forget } = useFullscreen();
  const events = useStop()?.records.map(({ id }) => id) ?? [];
  const key = useKey()?.at;
  const now = useRef({ dialog, toggle, onPresenter, events, key });
  useEffect(() => {
    now.current = { dialog, toggle, onPresenter, events, key };
  });
  const [actions] = useState(() =>
    createTalkActions(talk, {
      dialog: () => now.current.dialog,
      open: setDialog,
      toggleFullscreen: () => now.current.toggle(),
      openPresenter: () => now.current.onPresenter?.(),
      events: () => now.current.events,
      key: () => now.current.key,
    }),
  );
  // Who goes on has read that it was refused.
  useEffect(() => talk.subscribe((state, before) => state.place !== before.place && forget()), [talk, forget]);
  return { actions, dialog, refused, shut: () => setDialog(undefined) };
}
