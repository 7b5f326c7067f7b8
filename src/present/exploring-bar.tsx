import type { ReactNode } from 'react';
import { usePresentMessages } from '../i18n/present-messages.ts';
import { useTalk, useTalkStore } from '../state/talk-context.tsx';
import './exploring-bar.css';

/** While the teacher explores: what leads back, and timeline and lens to explore with. */
export function ExploringBar({ children }: { children?: ReactNode }) {
  const talk = useTalkStore();
  const words = usePresentMessages();
  const stop = useTalk(({ place }) => place.stop + 1);
  return (
    <div className="exploring-bar">
      <p>
        <strong>{words.exploring}</strong> {words.exploringBack(stop, 'Escape', 'Backspace')}
        <button type="button" className="button" onClick={() => talk.getState().returned()}>
          {words.backTo(stop)}
        </button>
      </p>
      {children}
    </div>
  );
}
