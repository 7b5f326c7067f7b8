import { type ReactNode, useEffect, useRef } from 'react';
import { useSession } from '../state/session-context.tsx';
import { shortcutSwitchOf } from '../state/shortcut-switch.ts';
import { useTalk } from '../state/talk-context.tsx';
import { GoToDialog } from './go-to-dialog.tsx';
import { InquiryDialog } from './inquiry/inquiry-dialog.tsx';
import { keepAwake } from './keep-awake.ts';
import { KeysDialog } from './keys-dialog.tsx';
import { OverviewDialog } from './overview-dialog.tsx';
import { listenToTalkKeys, type TalkActions } from './talk-keys.ts';
import type { ActingPage } from './use-talk-actions.ts';

interface Props {
  readonly className: string;
  readonly page: ActingPage;
  /** What else is bound to the frame, always the same function; returns one that lets go. */
  readonly bind?: (frame: HTMLElement, actions: TalkActions) => () => void;
  readonly children: ReactNode;
}

/** What each view of a talk has: it says where the talk stands, hears keys and clickers, stays awake, and opens dialogs. */
export function TalkFrame({ className, page: { actions, dialog, shut }, bind, children }: Props) {
  const session = useSession();
  const { stop, part } = useTalk((state) => state.place);
  const black = useTalk((state) => state.black);
  const exploring = useTalk((state) => state.exploring);
  const inquiry = useTalk((state) => state.inquiry);
  const root = useRef<HTMLElement>(null);

  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const releases = [
      listenToTalkKeys(element, actions, () => shortcutSwitchOf(session).getState().on),
      keepAwake(),
      bind?.(element, actions) ?? (() => {}),
    ];
    // For whoever has to know that keys are heard.
    element.dataset['keys'] = 'heard';
    return () => {
      for (const release of releases) release();
    };
  }, [session, actions, bind]);

  return (
    <main
      ref={root}
      className={className}
      data-stop={stop + 1}
      data-part={part + 1}
      data-black={black}
      data-exploring={exploring}
      data-inquiry={inquiry?.step}
    >
      {children}
      {dialog?.name === 'overview' && <OverviewDialog onClosed={shut} />}
      {dialog?.name === 'help' && <KeysDialog onClosed={shut} />}
      {dialog?.name === 'inquiry' && <InquiryDialog onClosed={shut} />}
      {dialog?.name === 'goTo' && <GoToDialog begun={dialog.begun} onClosed={shut} />}
    </main>
  );
}
