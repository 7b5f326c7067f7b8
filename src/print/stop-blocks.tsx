import type { Catalog } from '../domain/catalog.ts';
import type { Basemap } from '../domain/geography.ts';
import type { Lesson } from '../domain/lesson/lesson.ts';
import type { EventId } from '../domain/story.ts';
import { usePrintMessages } from '../i18n/print-messages.ts';
import { AskedText } from './asked-text.tsx';
import type { Block } from './block.ts';
import { ChainLine, ClaimLine, groupByChain } from './claim-line.tsx';
import type { DrawMap } from './map-plan.ts';
import { PauseBlock } from './pause-block.tsx';
import type { PlannedStop } from './plan-stops.ts';
import { StopHead } from './stop-head.tsx';
import { WrittenLines } from './written-lines.tsx';

export interface PackScene {
  readonly whole: Catalog;
  readonly lesson: Lesson;
  readonly basemap: Basemap | undefined;
  readonly drawMap: DrawMap;
  readonly numbers: ReadonlyMap<EventId, number>;
}

/** The sheets of one stop: a page begins with it, unless it only asks. */
export function stopBlocks(planned: PlannedStop, pack: PackScene): readonly Block[] {
  const { stop, scene, pause, comparison, questions, choices } = planned;
  const { lesson, whole } = pack;
  const key = (name: string) => `${stop.id} ${name}`;
  const head: Block = {
    key: key('head'),
    content: <StopHead planned={planned} pack={pack} />,
    ...(scene ? { startsPage: true } : { keepsNext: true }),
  };
  return [
    head,
    ...(scene && scene.claims.length > 0
      ? [
          { key: key('who'), content: <PartHeading name="whoSays" />, keepsNext: true },
          ...groupByChain(scene.claims).flatMap((claims): Block[] => [
            {
              key: key(`chain ${claims[0].id}`),
              content: <ChainLine catalog={whole} claim={claims[0]} />,
              keepsNext: true,
            },
            ...claims.map((claim) => ({ key: key(claim.id), content: <ClaimLine claim={claim} /> })),
          ]),
        ]
      : []),
    ...(pause || (comparison && !scene) || choices.length > 0
      ? [{ key: key('pause'), content: <PauseBlock planned={planned} language={lesson.language} /> }]
      : []),
    ...(questions.length > 0 && scene
      ? [{ key: key('questions'), content: <PartHeading name="questions" />, keepsNext: true }]
      : []),
    ...questions
      // A question that is a stop is its head.
      .slice(stop.kind === 'question' ? 1 : 0)
      .map((question, index) => ({
        key: key(`question ${index + 1}`),
        content: (
          <div className="pack-question">
            <p>
              <AskedText question={question} language={lesson.language} />
            </p>
            <WrittenLines count={2} />
          </div>
        ),
      })),
  ];
}

function PartHeading({ name }: { name: 'whoSays' | 'questions' }) {
  const words = usePrintMessages();
  return <h3 className="pack-heading">{words[name]}</h3>;
}
