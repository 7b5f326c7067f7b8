import { type FormEvent, useId, useState } from 'react';
import { usePresentMessages } from '../i18n/present-messages.ts';
import { useTalk, useTalkStore } from '../state/talk-context.tsx';
import { readNumber } from './read-number.ts';
import { TalkDialog } from './talk-dialog.tsx';

/** A number says where to go: in the figures of any of the page's languages. */
export function GoToDialog({ begun, onClosed }: { begun: string; onClosed: () => void }) {
  const talk = useTalkStore();
  const count = useTalk((state) => state.lesson.stops.length);
  const words = usePresentMessages();
  const [written, setWritten] = useState(begun);
  const id = useId();
  const stop = readNumber(written);
  const known = stop >= 1 && stop <= count;
  const go = (event: FormEvent) => {
    event.preventDefault();
    if (!known) return;
    talk.getState().wentTo({ stop: stop - 1, part: 0 });
    onClosed();
  };
  return (
    <TalkDialog title={words.goTo} name="go-to" onClosed={onClosed}>
      <form onSubmit={go}>
        <label htmlFor={id}>{words.goToWhich(count)}</label>
        <input
          id={id}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          value={written}
          aria-invalid={written !== '' && !known}
          onChange={({ target }) => setWritten(target.value)}
        />
        <button type="submit" className="button button-primary">
          {words.go}
        </button>
      </form>
      <p role="status">{written !== '' && !known && words.noSuchStop(count)}</p>
    </TalkDialog>
  );
}
