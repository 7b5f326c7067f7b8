import { useId, useState } from 'react';
import { insertStop, listMissing } from '../domain/lesson/edit-lesson.ts';
import type { Stop } from '../domain/lesson/lesson.ts';
import { nameOfStory } from '../domain/lesson/name-stop.ts';
import { MOST_STOPS } from '../formats/lesson-schema.ts';
import { useLessonMessages } from '../i18n/lesson-messages.ts';
import { useText } from '../i18n/messages-context.tsx';
import { useSession } from '../state/session-context.tsx';
import { makeMark } from './make-mark.ts';
import type { LessonEditing } from './use-lesson-editing.ts';

interface Props {
  readonly editing: LessonEditing;
  /** The id of the stop after which it is put; at the end where there is none. */
  readonly after: string | undefined;
  readonly onAdded: (stop: string) => void;
}

/** A stop more: one of the tour that is missing, what two reports say on a topic, or one of the teacher's own. */
export function AddStop({ editing, after, onAdded }: Props) {
  const { whole } = useSession();
  const words = useLessonMessages();
  const text = useText();
  const id = useId();
  const [chosen, setChosen] = useState('question');
  const { stops } = editing.lesson;
  const missing = listMissing(editing.lesson, whole.story);
  const groups: readonly (readonly [string, readonly Stop[]])[] = [
    [
      words.groups.own,
      [
        { id: 'question', kind: 'question', question: words.newQuestion, choices: [] },
        { id: 'blank', kind: 'blank' },
      ],
    ],
    [words.groups.step, missing.filter(({ kind }) => kind === 'step')],
    [words.groups.pause, missing.filter(({ kind }) => kind === 'pause')],
    [
      words.groups.comparison,
      whole.story.comparisons.map(
        (each): Stop => ({ id: `compare-${each.id}`, kind: 'comparison', comparison: each.id }),
      ),
    ],
  ];
  const all = groups.flatMap(([, each]) => each);
  const stop = all.find((each) => each.id === chosen) ?? all[0];
  const place = stops.findIndex((each) => each.id === after);
  const nameOf = (each: Stop) =>
    each.kind === 'question' || each.kind === 'blank' ? words.ownKinds[each.kind] : text(nameOfStory(each, whole, ''));
  const add = () => {
    if (!stop) return;
    if (stops.length >= MOST_STOPS) return editing.say(words.full(MOST_STOPS));
    const made = insertStop(editing.lesson, stop, after, makeMark());
    editing.edit(made.lesson, words.added(made.lesson.stops.findIndex((each) => each.id === made.id) + 1));
    onAdded(made.id);
  };
  return (
    <section className="lesson-add" aria-labelledby={`${id}-head`}>
      <h3 id={`${id}-head`}>{words.add}</h3>
      <div className="lesson-field">
        <label htmlFor={id}>
          {words.addWhat} ({place < 0 ? words.addAtEnd : words.addAfter(place + 1)})
        </label>
        <select id={id} value={stop?.id} onChange={({ target }) => setChosen(target.value)}>
          {groups.map(
            ([label, each]) =>
              each.length > 0 && (
                <optgroup key={label} label={label}>
                  {each.map((one) => (
                    <option key={one.id} value={one.id}>
                      {nameOf(one)}
                    </option>
                  ))}
                </optgroup>
              ),
          )}
        </select>
      </div>
      <button type="button" className="button" onClick={add}>
        {words.addNow}
      </button>
    </section>
  );
}
