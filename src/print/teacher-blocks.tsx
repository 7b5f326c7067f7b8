import { type Lesson, stepOf } from '../domain/lesson/lesson.ts';
import type { Prose } from '../domain/prose.ts';
import type { Story } from '../domain/story.ts';
import { OwnWords } from '../i18n/own-words.tsx';
import { StoryText } from '../i18n/story-text.tsx';
import type { Block } from './block.ts';
import { stopKeyBlocks } from './key-blocks.tsx';
import type { PlannedStop } from './plan-stops.ts';

/** A lesson for whoever holds it: the notes of each stop, then its questions with their keys. */
export function teacherBlocks(stops: readonly PlannedStop[], lesson: Lesson, story: Story): readonly Block[] {
  return stops.flatMap((planned) => {
    const [head, ...keys] = stopKeyBlocks(planned, lesson);
    const { stop } = planned;
    const notes = stop.notes ?? (stop.kind === 'step' ? stepOf(stop, story)?.notes : undefined);
    const noted = notes !== undefined && (typeof notes !== 'object' || !Array.isArray(notes) || notes.length > 0);
    return [
      ...(head ? [{ ...head, keepsNext: noted || keys.length > 0 }] : []),
      ...(noted
        ? [
            {
              key: `${stop.id} notes`,
              content: <Notes of={notes} own={stop.notes !== undefined} language={lesson.language} />,
            },
          ]
        : []),
      ...keys,
    ];
  });
}

function Notes({ of: notes, own, language }: { of: Prose; own: boolean; language: string }) {
  return (
    <p className="teacher-notes">
      {own && typeof notes === 'string' ? <OwnWords language={language}>{notes}</OwnWords> : <StoryText of={notes} />}
    </p>
  );
}
