import { useSpeech } from '../i18n/messages-context.tsx';
import { usePresentMessages } from '../i18n/present-messages.ts';
import { useTourMessages } from '../i18n/tour-messages.ts';
import { SourceSheet } from './source-sheet.tsx';
import { lengthOf, splitStatement } from './split-statement.ts';
import { useStopTitle } from './stop-title.ts';
import { ToldText } from './told-text.tsx';
import type { ShownStop } from './use-stop.ts';
import { WhoSays } from './who-says.tsx';
import './step-slide.css';

/** Longer statements than this (characters) are set smaller. */
const LONG = 230;

/** A stop of the tour, or a view of the teacher's own: one statement, then who says so, then the sources side by side. */
export function StepSlide(shown: ShownStop) {
  const { told } = useSpeech();
  const words = usePresentMessages();
  const { nothingKnown } = useTourMessages();
  const titleOf = useStopTitle();
  const { stop, step, part, parts, records } = shown;
  // The teacher's own words stand in the place of the story's.
  const own = stop.title !== undefined || !step;
  const { lead, rest } = splitStatement(told(own ? titleOf(stop) : step.text));
  const later = own && step ? told(step.text) : rest;
  return (
    <>
      <div className="slide-panel" data-long={lengthOf(lead) > LONG}>
        <p className="slide-statement">{lead.length > 0 ? <ToldText pieces={lead} /> : nothingKnown}</p>
        {parts.includes('attribution') && (
          <section className="slide-aside" data-shown={part !== 'event'} aria-label={words.whoSaysSo}>
            <h3>{words.whoSaysSo}</h3>
            <WhoSays records={records} />
          </section>
        )}
      </div>
      {part === 'sources' && <SourceSheet shown={shown} rest={later} />}
    </>
  );
}
