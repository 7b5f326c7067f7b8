import { type ReactNode, useEffect, useRef } from 'react';
import { useSession } from '../state/session-context.tsx';
import { shortcutSwitchOf } from '../state/shortcut-switch.ts';
import { useTalk } from '../state/talk-context.tsx';
import { GoToSheet } from './go-to-sheet.tsx';
import { InquirySheet } from './inquiry/inquiry-sheet.tsx';
import { keepAwake } from './keep-awake.ts';
import { KeysSheet } from './keys-sheet.tsx';
import { OverviewSheet } from './overview-sheet.tsx';
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
export function TalkFrame({ className, page: { actions, sheet, shut }, bind, children }: Props) {
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
      {sheet?.name === 'overview' && <OverviewSheet onClosed={shut} />}
      {sheet?.name === 'help' && <KeysSheet onClosed={shut} />}
      {sheet?.name === 'inquiry' && <InquirySheet onClosed={shut} />}
      {sheet?.name === 'goTo' && <GoToSheet begun={sheet.begun} onClosed={shut} />}
    </main>
  );
}
