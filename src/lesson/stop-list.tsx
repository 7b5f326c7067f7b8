import { useLayoutEffect, useRef } from 'react';
import { moveStop, removeStop } from '../domain/lesson/edit-lesson.ts';
import { useLessonMessages } from '../i18n/lesson-messages.ts';
import { StopFields } from './stop-fields.tsx';
import { StopRow } from './stop-row.tsx';
import type { LessonEditing } from './use-lesson-editing.ts';

interface Props {
  readonly editing: LessonEditing;
  /** Whether notes and keys are kept from view. */
  readonly covered: boolean;
  /** The id of the stop that is open. */
  readonly open: string | undefined;
  readonly onOpened: (stop: string | undefined) => void;
}

/** The stops in their order, each to be moved, removed, and opened for the teacher's words. */
export function StopList({ editing, covered, open, onOpened }: Props) {
  const words = useLessonMessages();
  const list = useRef<HTMLOListElement>(null);
  // A row that moves loses the focus: it is given back after the list is drawn.
  const wanted = useRef<{ readonly stop: string; readonly act: string }>(undefined);
  const dragged = useRef<string>(undefined);
  const { stops } = editing.lesson;
  useLayoutEffect(() => {
    if (!wanted.current) return;
    const { stop, act } = wanted.current;
    wanted.current = undefined;
    const row = [...(list.current?.children ?? [])].find((each) => each.getAttribute('data-stop') === stop);
    row?.querySelector<HTMLElement>(`[data-act="${act}"]`)?.focus();
  });

  const move = (id: string, to: number, act: 'up' | 'down' | 'open') => {
    const from = stops.findIndex((stop) => stop.id === id);
    if (from < 0 || to < 0 || to >= stops.length || to === from) return;
    wanted.current = { stop: id, act };
    editing.edit(moveStop(editing.lesson, id, to), words.moved(from + 1, to + 1));
  };
  const remove = (id: string, index: number) => {
    if (stops.length === 1) return editing.say(words.lastStays);
    const next = stops[index + 1] ?? stops[index - 1];
    if (next) wanted.current = { stop: next.id, act: 'open' };
    editing.replace(removeStop(editing.lesson, id), words.removed(index + 1));
  };
  return (
    <ol ref={list} className="lesson-stops" aria-label={words.stops}>
      {stops.map((stop, index) => (
        <StopRow
          key={stop.id}
          stop={stop}
          language={editing.lesson.language}
          index={index}
          count={stops.length}
          open={stop.id === open}
          onToggled={() => onOpened(stop.id === open ? undefined : stop.id)}
          onMoved={(to, act) => move(stop.id, to, act)}
          onRemoved={() => remove(stop.id, index)}
          onDragged={() => {
            dragged.current = stop.id;
          }}
          onDropped={() => dragged.current !== undefined && move(dragged.current, index, 'open')}
        >
          {stop.id === open && <StopFields key={editing.filling} stop={stop} editing={editing} covered={covered} />}
        </StopRow>
      ))}
    </ol>
  );
}
