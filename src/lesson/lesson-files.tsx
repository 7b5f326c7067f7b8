import { type ReactNode, useId, useRef, useState } from 'react';
import { readLessonFile, writeLessonFile } from '../formats/lesson-file.ts';
import { MOST_ADDRESS, packLesson } from '../formats/lesson-link.ts';
import { MOST_LESSON_BYTES } from '../formats/lesson-schema.ts';
import type { Problem } from '../formats/problem.ts';
import { useLessonMessages } from '../i18n/lesson-messages.ts';
import { givenAddress } from '../state/given-address.ts';
import { useLesson, useLessonStore } from '../state/lesson-context.tsx';
import { useSession } from '../state/session-context.tsx';
import { ProblemList } from './problem-list.tsx';
import { saveText } from './save-text.ts';
import type { LessonEditing } from './use-lesson-editing.ts';

interface Outcome {
  readonly fact: string;
  readonly problems?: readonly Problem[];
  /** An address to copy by hand. */
  readonly address?: string;
}

/** The lesson out of the browser and into it: as a file, as an address. */
export function LessonFiles({ editing, children }: { readonly editing: LessonEditing; readonly children?: ReactNode }) {
  const { story } = useSession().whole;
  const words = useLessonMessages();
  const own = useLessonStore();
  const aside = useLesson((state) => state.aside);
  const [outcome, setOutcome] = useState<Outcome>();
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const { lesson } = editing;
  const say = (told: Outcome) => {
    editing.say(told.fact);
    setOutcome(told);
  };

  const open = async (file: File | undefined) => {
    if (!file) return;
    const read = await readFile(file);
    const { lesson: found, problems } = readLessonFile(read, story, file.name);
    if (!found) return say({ fact: words.refused, problems });
    const fact = problems.length > 0 ? words.importedPart : words.imported(found.stops.length);
    editing.replace(found, fact);
    setOutcome({ fact, problems });
  };
  const page = givenAddress(location.pathname);
  const share = async () => {
    const address = `${page}?lesson=${packLesson(lesson)}`;
    if (address.length > MOST_ADDRESS) return say({ fact: words.tooLong });
    try {
      await navigator.clipboard.writeText(address);
      say({ fact: words.copied });
    } catch {
      say({ fact: words.copyByHand, address });
    }
  };
  return (
    <section
      className="lesson-files"
      aria-labelledby={`${id}-head`}
      onDragOver={(drag) => drag.dataTransfer.types.includes('Files') && drag.preventDefault()}
      onDrop={(drop) => {
        if (drop.dataTransfer.files.length === 0) return;
        drop.preventDefault();
        void open(drop.dataTransfer.files[0]);
      }}
    >
      <h3 id={`${id}-head`}>{words.keep}</h3>
      <div className="lesson-buttons">
        <button
          type="button"
          className="button button-primary"
          onClick={() => saveText(writeLessonFile(lesson), `${story.id}-lesson.json`)}
        >
          {words.exportFile}
        </button>
        <button type="button" className="button" onClick={() => input.current?.click()}>
          {words.importFile}
        </button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={words.importFile}
          onChange={({ target }) => {
            void open(target.files?.[0]);
            // The same file may be opened again.
            target.value = '';
          }}
        />
        <span className="lesson-hint">{words.dropHint}</span>
        {page !== undefined && (
          <button type="button" className="button" onClick={() => void share()}>
            {words.shareAddress}
          </button>
        )}
      </div>
      {outcome && (
        <div className="lesson-outcome">
          <p>{outcome.fact}</p>
          {outcome.problems && <ProblemList problems={outcome.problems} />}
          {outcome.address !== undefined && (
            <input
              type="text"
              readOnly
              dir="ltr"
              aria-label={words.address}
              value={outcome.address}
              onFocus={({ target }) => target.select()}
            />
          )}
        </div>
      )}
      {aside.length > 0 && (
        <div className="lesson-aside">
          <p>{words.aside(aside.length)}</p>
          {aside.map((text, index) => (
            <button
              key={text}
              type="button"
              className="lesson-way"
              onClick={() => saveText(text, `${story.id}-lesson-${index + 1}.json`)}
            >
              {words.saveAside(index + 1)}
            </button>
          ))}
          <button type="button" className="lesson-way" onClick={() => own.getState().asideForgotten()}>
            {words.forgetAside}
          </button>
        </div>
      )}
      {children}
    </section>
  );
}

/** No more than is needed to see that it is too large. One that cannot be read is as good as an empty one: that is told. */
async function readFile(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.slice(0, MOST_LESSON_BYTES + 1).arrayBuffer());
  } catch {
    return new Uint8Array();
  }
}
