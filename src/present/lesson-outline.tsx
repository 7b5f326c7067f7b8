import { type Lesson, stepOf } from '../domain/lesson/lesson.ts';
import type { Story } from '../domain/story.ts';
import { StoryText } from '../i18n/story-text.tsx';

/** A lesson as text: each stop with what it tells and asks. */
export function LessonOutline({ story, lesson }: { story: Story; lesson: Lesson }) {
  return (
    <div className="story-record">
      <h1>{lesson.title ?? <StoryText of={story.title} />}</h1>
      <p className="story-record-summary">
        <StoryText of={story.summary} />
      </p>
      {lesson.stops.map((stop) => {
        const step = stop.kind === 'step' ? stepOf(stop, story) : undefined;
        return (
          step && (
            <section key={stop.id}>
              <h2>{stop.title ?? <StoryText of={step.title} />}</h2>
              <p>
                <StoryText of={step.text} />
              </p>
            </section>
          )
        );
      })}
    </div>
  );
}
