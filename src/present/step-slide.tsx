import { useSpeech } from '../i18n/messages-context.tsx';
import { usePresentMessages } from '../i18n/present-messages.ts';
import { useTourMessages } from '../i18n/tour-messages.ts';
import { SourceSheet } from './source-sheet.tsx';
import { splitStatement } from './split-statement.ts';
import { useStopTitle } from './stop-title.ts';
import { ToldText } from './told-text.tsx';
import { useFit } from './use-fit.ts';
import type { ShownStop } from './use-stop.ts';
import { WhoSays } from './who-says.tsx';
import './step-slide.css';

/** Sizes of a statement, px of a slide of 1024 by 720: the largest that its room lets it have. */
const SIZES = [50, 46, 42, 39, 36, 34, 32, 30, 28, 26] as const;

/** A stop of the tour, or a view of the teacher's own: one statement, then who says so, then the sources side by side. */
export function StepSlide(shown: ShownStop) {
  const { told } = useSpeech();
  const words = usePresentMessages();
  const { nothingKnown } = useTourMessages();
  const titleOf = useStopTitle();
  const panel = useFit<HTMLDivElement>(SIZES);
  const { stop, step, part, parts, records } = shown;
  // The teacher's own words stand in the place of the story's.
  const own = stop.title !== undefined || !step;
  const { lead, rest } = splitStatement(told(own ? titleOf(stop) : step.text));
  // What had no room is told with the whole: a sentence may lean on the one before it.
  const whole = step && (own || rest.length > 0) ? told(step.text) : [];
  return (
    <>
      <div ref={panel} className="slide-panel">
        <p className="slide-statement">{lead.length > 0 ? <ToldText pieces={lead} /> : nothingKnown}</p>
        {parts.includes('attribution') && (
          <section className="slide-aside" data-shown={part !== 'event'} aria-label={words.whoSaysSo}>
            <h3>{words.whoSaysSo}</h3>
            <WhoSays records={records} />
          </section>
        )}
      </div>
      {part === 'sources' && <SourceSheet shown={shown} whole={whole} />}
    </>
  );
}
