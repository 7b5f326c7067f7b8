import type { ReactNode } from 'react';
import type { Stop } from '../domain/lesson/lesson.ts';
import { nameStop } from '../domain/lesson/name-stop.ts';
import { useLessonMessages } from '../i18n/lesson-messages.ts';
import { useDateWords, useMessages, useNumber, useText } from '../i18n/messages-context.tsx';
import { usePresentMessages } from '../i18n/present-messages.ts';
import { StoryText } from '../i18n/story-text.tsx';
import { useSession } from '../state/session-context.tsx';
import { CrossSign } from '../ui/cross-sign.tsx';

interface Props {
  readonly stop: Stop;
  /** Of the lesson (BCP 47). */
  readonly language: string;
  /** 0-based. */
  readonly index: number;
  readonly count: number;
  readonly open: boolean;
  readonly onToggled: () => void;
  readonly onMoved: (to: number, by: 'up' | 'down' | 'open') => void;
  readonly onRemoved: () => void;
  readonly onDragged: () => void;
  readonly onDropped: () => void;
  readonly children: ReactNode;
}

/** One stop of the list: a way into it, and its place. */
export function StopRow(props: Props) {
  const { stop, language, index, count, open, onToggled, onMoved, onRemoved, onDragged, onDropped, children } = props;
  const { whole } = useSession();
  const { app } = useMessages();
  const present = usePresentMessages();
  const words = useLessonMessages();
  const dates = useDateWords();
  const number = useNumber();
  const text = useText();
  const name = nameStop(stop, whole, present.blank, language);
  const view = stop.kind === 'view' ? [dates.iso(stop.view.day), app.lenses[stop.view.lens]] : [];
  return (
    <li
      data-stop={stop.id}
      onKeyDown={(press) => {
        if (!press.altKey || (press.key !== 'ArrowUp' && press.key !== 'ArrowDown')) return;
        press.preventDefault();
        onMoved(index + (press.key === 'ArrowUp' ? -1 : 1), 'open');
      }}
      onDragOver={(drag) => drag.dataTransfer.types.includes(STOP_TYPE) && drag.preventDefault()}
      onDrop={(drop) => {
        if (!drop.dataTransfer.types.includes(STOP_TYPE)) return;
        drop.preventDefault();
        onDropped();
      }}
    >
      <div className="lesson-row">
        <span
          className="lesson-handle"
          aria-hidden="true"
          draggable
          onDragStart={(drag) => {
            drag.dataTransfer.setData(STOP_TYPE, stop.id);
            onDragged();
          }}
        >
          {number(index + 1)}
        </span>
        <button
          type="button"
          className="lesson-open focus-inside"
          data-act="open"
          aria-expanded={open}
          aria-label={words.stop(index + 1, text(name))}
          onClick={onToggled}
        >
          <span className="lesson-kind">{[present.kinds[stop.kind], ...view].join(' · ')}</span>
          <span className="lesson-title" dir="auto">
            <StoryText of={name} />
          </span>
        </button>
        <button
          type="button"
          className="lesson-sign"
          data-act="up"
          aria-label={words.up(index + 1)}
          aria-disabled={index === 0}
          onClick={() => onMoved(index - 1, 'up')}
        >
          <svg viewBox="0 0 14 14" aria-hidden="true">
            <path d="M7 12V2M3 6l4-4 4 4" />
          </svg>
        </button>
        <button
          type="button"
          className="lesson-sign"
          data-act="down"
          aria-label={words.down(index + 1)}
          aria-disabled={index === count - 1}
          onClick={() => onMoved(index + 1, 'down')}
        >
          <svg viewBox="0 0 14 14" aria-hidden="true">
            <path d="M7 2v10M3 8l4 4 4-4" />
          </svg>
        </button>
        <button type="button" className="lesson-sign" aria-label={words.remove(index + 1)} onClick={onRemoved}>
          <CrossSign />
        </button>
      </div>
      {children}
    </li>
  );
}

const STOP_TYPE = 'application/x-backchannel-stop';
