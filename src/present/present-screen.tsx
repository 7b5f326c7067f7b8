import type { ReactNode } from 'react';
import { usePresentMessages } from '../i18n/present-messages.ts';
import { useTalk } from '../state/talk-context.tsx';
import { Slide } from './slide.tsx';
import './present-screen.css';

/** A lesson before a class: one stop at a time, as large as the screen. */
export function PresentScreen({ map }: { map: ReactNode }) {
  const { place, wentOn, wentBack } = useTalk((state) => state);
  const words = usePresentMessages();
  return (
    <main className="present" data-stop={place.stop + 1} data-part={place.part + 1}>
      <Slide
        map={map}
        before={
          <button type="button" className="button" onClick={wentBack}>
            {words.previous}
          </button>
        }
        after={
          <button type="button" className="button" onClick={wentOn}>
            {words.next}
          </button>
        }
      />
    </main>
  );
}
