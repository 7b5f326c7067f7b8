import { useMemo } from 'react';
import type { Basemap } from '../domain/geography.ts';
import { OwnWords } from '../i18n/own-words.tsx';
import { usePrintMessages } from '../i18n/print-messages.ts';
import { StoryText } from '../i18n/story-text.tsx';
import { givenAddress } from '../state/given-address.ts';
import { useSession } from '../state/session-context.tsx';
import { useTalk } from '../state/talk-context.tsx';
import { FlowBlocks } from './flow-blocks.tsx';
import { type DrawMap, MAP_BOX } from './map-plan.ts';
import { numberEvents } from './number-events.ts';
import { planStops } from './plan-stops.ts';
import { stopBlocks } from './stop-blocks.tsx';
import { teacherBlocks } from './teacher-blocks.tsx';
import 'virtual:paper.css';
import './sheet.css';
import './pack.css';
import './print-flow.css';
import './talk-print.css';

interface Props {
  /** The teacher's window has the notes and keys of the whole lesson, the other one the stop that the class sees. */
  readonly teacher: boolean;
  readonly basemap: Basemap | undefined;
  readonly drawMap: DrawMap;
}

/** What the browser's own print makes of a window of a talk. */
export function TalkPrint({ teacher, basemap, drawMap }: Props) {
  const { whole } = useSession();
  const lesson = useTalk((state) => state.lesson);
  const place = useTalk((state) => state.place);
  const words = usePrintMessages();
  const stops = useMemo(() => planStops(whole, lesson), [whole, lesson]);
  const now = stops.find(({ number }) => number === place.stop + 1);
  const pack = { whole, lesson, basemap, drawMap, numbers: numberEvents(whole.events), box: MAP_BOX };
  const address = givenAddress('./');
  const title =
    lesson.title === undefined ? (
      <StoryText of={whole.story.title} />
    ) : (
      <OwnWords language={lesson.language}>{lesson.title}</OwnWords>
    );
  const blocks = teacher ? teacherBlocks(stops, lesson, whole.story) : now ? stopBlocks(now, pack) : [];
  return (
    <article className="talk-print print-flow sheet-pack">
      <header className="talk-print-head">
        {teacher ? (
          <>
            <h1>{title}</h1>
            <p>{words.teacherNote}</p>
          </>
        ) : (
          <p>{title}</p>
        )}
        {address !== undefined && (
          <p>
            <bdi dir="ltr">{address}</bdi>
          </p>
        )}
      </header>
      {blocks.length > 0 ? <FlowBlocks blocks={blocks} /> : <p>{words.blankStop}</p>}
    </article>
  );
}
