import type { ReactNode } from 'react';
import { openCautions } from '../domain/lesson/open-cautions.ts';
import { useNumber, useText } from '../i18n/messages-context.tsx';
import { OwnWords } from '../i18n/own-words.tsx';
import { usePrintMessages } from '../i18n/print-messages.ts';
import { StoryText } from '../i18n/story-text.tsx';
import type { PackScene } from './pack-scene.ts';
import { usePageOf } from './pages-context.ts';
import type { PlannedStop } from './plan-stops.ts';
import { StopTitle } from './stop-title.tsx';

/** What the pack is, what must be borne in mind, and what is on which page. */
export function PackCover({ pack, stops }: { pack: PackScene; stops: readonly PlannedStop[] }) {
  const words = usePrintMessages();
  const text = useText();
  const { whole, lesson } = pack;
  const { story } = whole;
  return (
    <div className="pack-cover">
      <h1>
        {lesson.title === undefined ? (
          <StoryText of={story.title} />
        ) : (
          <OwnWords language={lesson.language}>{lesson.title}</OwnWords>
        )}
      </h1>
      <p className="pack-cover-summary">
        <StoryText of={story.summary} />
      </p>
      <p>{words.cover.lesson(lesson.stops.length, lesson.minutes)}</p>
      <h2 className="pack-title">{words.cover.contents}</h2>
      <ol className="pack-contents">
        <ContentsLine block="events">{words.cover.events}</ContentsLine>
        {stops.map((planned) => (
          <ContentsLine key={planned.stop.id} block={`${planned.stop.id} head`} number={planned.number}>
            <StopTitle planned={planned} lesson={lesson} />
          </ContentsLine>
        ))}
        {story.comparisons.length > 0 && (
          <ContentsLine block="topics">{words.allTopics(story.comparisons.length)}</ContentsLine>
        )}
        <ContentsLine block="corroboration">{words.corroboration}</ContentsLine>
        <ContentsLine block="sources">{words.sources}</ContentsLine>
      </ol>
      <h2 className="pack-title">{words.cover.cautions}</h2>
      <ul className="pack-cautions">
        {openCautions(story, lesson).map((caution) => (
          <li key={text(caution)}>
            <StoryText of={caution} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function ContentsLine(props: { block: string; number?: number; children: ReactNode }) {
  const { block, number, children } = props;
  const write = useNumber();
  const page = usePageOf(block);
  return (
    <li>
      <span>{number !== undefined && write(number)}</span>
      <span>{children}</span>
      <span>{page !== undefined && write(page)}</span>
    </li>
  );
}
