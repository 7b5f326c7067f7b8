import { usePrintMessages } from '../i18n/print-messages.ts';
import { AskedText } from './asked-text.tsx';
import type { Block } from './block.ts';
import { ChainLine, ClaimLine, groupByChain } from './claim-line.tsx';
import type { PrintedQuestion } from './handout-plan.ts';
import type { PackScene } from './pack-scene.ts';
import { pairsOf } from './pairs-of.ts';
import { PauseBlock } from './pause-block.tsx';
import type { PlannedStop } from './plan-stops.ts';
import { StopHead } from './stop-head.tsx';
import { WrittenLines } from './written-lines.tsx';

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
      ? [{ key: key('pause'), content: <PauseBlock planned={planned} language={lesson.language} />, writes: true }]
      : []),
    ...(questions.length > 0 && scene
      ? [{ key: key('questions'), content: <PartHeading name="questions" />, keepsNext: true }]
      : []),
    // A question that is a stop is its head. Two of them stand side by side.
    ...pairsOf(questions.slice(stop.kind === 'question' ? 1 : 0)).map((pair, index) => ({
      key: key(`questions ${index + 1}`),
      content: <QuestionPair questions={pair} language={lesson.language} />,
      writes: true,
    })),
  ];
}

function QuestionPair({ questions, language }: { questions: readonly PrintedQuestion[]; language: string }) {
  return (
    <div className="pack-questions">
      {questions.map((question) => (
        <div key={JSON.stringify(question.ask)}>
          <p>
            <AskedText question={question} language={language} />
          </p>
          {/* On a sheet there are mostly more: so few, that it need not begin another page. */}
          <WrittenLines count={2} />
        </div>
      ))}
    </div>
  );
}

function PartHeading({ name }: { name: 'whoSays' | 'questions' }) {
  const words = usePrintMessages();
  return <h3 className="pack-heading">{words[name]}</h3>;
}
