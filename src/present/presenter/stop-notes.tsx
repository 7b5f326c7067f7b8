import { stepOf } from '../../domain/lesson/lesson.ts';
import { ownText } from '../../domain/lesson/own-text.ts';
import { usePresenterMessages } from '../../i18n/presenter-messages.ts';
import { StoryText } from '../../i18n/story-text.tsx';
import { useSession } from '../../state/session-context.tsx';
import type { ShownStop } from '../use-stop.ts';

/** What the teacher noted on a stop, else what the story notes: all of it, whatever the class may know by then. */
export function StopNotes({ stop, language }: Pick<ShownStop, 'stop' | 'language'>) {
  const { story } = useSession().whole;
  const words = usePresenterMessages();
  const own = stop.notes === undefined ? undefined : ownText(stop.notes, language);
  const notes = own ?? (stop.kind === 'step' ? stepOf(stop, story)?.notes : undefined);
  return (
    <section className="presenter-notes" aria-labelledby="presenter-notes">
      <h2 id="presenter-notes">{words.notes}</h2>
      <p>{notes === undefined ? words.noNotes : <StoryText of={notes} or={words.noNotes} />}</p>
    </section>
  );
}
