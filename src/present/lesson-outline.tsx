import { type Lesson, stepOf } from '../domain/lesson/lesson.ts';
import { ownText } from '../domain/lesson/own-text.ts';
import type { Story } from '../domain/story.ts';
import { OwnWords } from '../i18n/own-words.tsx';
import { StoryText } from '../i18n/story-text.tsx';

/** A lesson as text: each stop with what it tells and asks. */
export function LessonOutline({ story, lesson }: { story: Story; lesson: Lesson }) {
  const { title, language } = lesson;
  return (
    <div className="story-record">
      <h1>{title === undefined ? <StoryText of={story.title} /> : <OwnWords language={language}>{title}</OwnWords>}</h1>
      <p className="story-record-summary">
        <StoryText of={story.summary} />
      </p>
      {lesson.stops.map((stop) => {
        const step = stop.kind === 'step' ? stepOf(stop, story) : undefined;
        return (
          step && (
            <section key={stop.id}>
              <h2>
                <StoryText of={stop.title === undefined ? step.title : ownText(stop.title, language)} />
              </h2>
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
