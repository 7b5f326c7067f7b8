import { type ReactNode, useId } from 'react';
import { usePresentMessages } from '../i18n/present-messages.ts';
import { useTalk } from '../state/talk-context.tsx';
import { useDisclosure } from '../ui/use-disclosure.ts';
import type { TalkAction, TalkActions } from './talk-keys.ts';
import './controls.css';

/** In the menu, in this order. */
const MORE: readonly TalkAction[] = ['inquiry', 'key', 'explore', 'black', 'fullscreen', 'presenter', 'goTo', 'help'];

interface MoreProps {
  readonly actions: TalkActions;
  /** More ways, under the rest. They are told how to shut the menu, which gives the focus to its button. */
  readonly ways: ((shutMenu: () => void) => ReactNode) | undefined;
}

/** The overview, and everything else behind a button. */
export function MoreControls({ actions, ways }: MoreProps) {
  const words = usePresentMessages();
  const { open, root, opener, toggle, close, listeners } = useDisclosure<HTMLDivElement>();
  const id = useId();
  return (
    <div className="present-controls">
      <button
        type="button"
        className="present-control"
        aria-label={words.overview}
        aria-haspopup="dialog"
        onClick={() => actions.overview('')}
      >
        <svg viewBox="0 0 14 14" aria-hidden="true">
          <path d="M1.5 1.5h4v4h-4zM8.5 1.5h4v4h-4zM1.5 8.5h4v4h-4zM8.5 8.5h4v4h-4z" />
        </svg>
      </button>
      <div ref={root} className="present-more" data-open={open} {...listeners}>
        <button
          ref={opener}
          type="button"
          className="present-control"
          aria-label={words.more}
          aria-expanded={open}
          aria-controls={id}
          onClick={toggle}
        >
          <svg viewBox="0 0 14 14" aria-hidden="true">
            <path d="M2 3h10M2 7h10M2 11h10" />
          </svg>
        </button>
        <ul id={id} hidden={!open}>
          {MORE.map((action) => (
            <li key={action}>
              <button
                type="button"
                onClick={() => {
                  close();
                  actions[action]('');
                }}
              >
                {words.actions[action]}
              </button>
            </li>
          ))}
          {ways?.(close)}
        </ul>
      </div>
    </div>
  );
}

/** The ways back and on. */
export function TurnControls({ actions }: { actions: TalkActions }) {
  const words = usePresentMessages();
  const first = useTalk(({ place, inquiry }) => place.stop === 0 && place.part === 0 && !inquiry);
  return (
    <div className="present-controls">
      <button
        type="button"
        className="present-control"
        aria-label={words.previous}
        aria-disabled={first}
        onClick={() => actions.previous('')}
      >
        <svg className="present-arrow" viewBox="0 0 14 14" aria-hidden="true">
          <path d="M9 2L4 7l5 5" />
        </svg>
      </button>
      <button type="button" className="present-control" aria-label={words.next} onClick={() => actions.next('')}>
        <svg className="present-arrow" viewBox="0 0 14 14" aria-hidden="true">
          <path d="M5 2l5 5-5 5" />
        </svg>
      </button>
    </div>
  );
}
