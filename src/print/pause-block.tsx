import { useText } from '../i18n/messages-context.tsx';
import { OwnWords } from '../i18n/own-words.tsx';
import { usePrintMessages } from '../i18n/print-messages.ts';
import { StoryText } from '../i18n/story-text.tsx';
import type { PlannedStop } from './plan-stops.ts';
import { useUnnamed } from './unnamed-sources.tsx';
import { WrittenLines } from './written-lines.tsx';

/** Where the class halts: two accounts whose tellers are not named yet, what to think of, boxes to tick, lines. */
export function PauseBlock({ planned, language }: { planned: PlannedStop; language: string }) {
  const words = usePrintMessages();
  const text = useText();
  const unnamed = useUnnamed();
  const { pause, comparison, choices } = planned;
  const options = [
    ...(pause?.choices ?? []).map((choice) => ({ key: text(choice), shown: <StoryText of={choice} /> })),
    ...choices.map((choice) => ({ key: choice, shown: <OwnWords language={language}>{choice}</OwnWords> })),
  ];
  return (
    <div className="pause-block">
      {comparison && (
        <dl className="pause-accounts">
          {comparison.sides.map((side, index) => (
            <div key={side.source}>
              <dt>{words.account(index + 1)}</dt>
              <dd>
                <StoryText of={side.text} />
              </dd>
              {unnamed && (
                <dd>
                  {words.whoSays}: {words.blank}
                </dd>
              )}
            </div>
          ))}
        </dl>
      )}
      {pause && pause.prompts.length > 0 && (
        <ul className="pause-prompts">
          {pause.prompts.map((prompt) => (
            <li key={text(prompt)}>
              <StoryText of={prompt} />
            </li>
          ))}
        </ul>
      )}
      {options.length > 0 && (
        <>
          <h3>{words.vote}</h3>
          <ul className="pause-choices">
            {options.map(({ key, shown }) => (
              <li key={key}>{shown}</li>
            ))}
          </ul>
        </>
      )}
      <h3>{words.answer}</h3>
      <WrittenLines count={3} />
    </div>
  );
}
