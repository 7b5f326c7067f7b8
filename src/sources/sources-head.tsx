import type { Prose } from '../domain/prose.ts';
import { listOutsideSources, listReports } from '../domain/source-choice.ts';
import { useLaterMessages } from '../i18n/later-messages.ts';
import { useText } from '../i18n/messages-context.tsx';
import { StoryText } from '../i18n/story-text.tsx';
import { useCatalog, useKnowledge, useSourcesChosen } from '../state/session-context.tsx';
import { PlayheadDay } from './playhead-day.tsx';

/** What the story rests on, counted, and what must be borne in mind of it. */
export function SourcesHead() {
  const catalog = useCatalog();
  const { lens, course } = useKnowledge((state) => state);
  const chosen = useSourcesChosen();
  const { sources } = useLaterMessages();
  const text = useText();
  const { story } = catalog;
  const outside = new Set(listOutsideSources(catalog).map(({ id }) => id));
  const beside = story.claims.filter(({ source }) => outside.has(source));
  const speaking = new Set(beside.map(({ source }) => source));
  const reports = listReports(catalog).length;
  const missing = !chosen ? 'inPrint' : listReports(course).length > 0 ? 'ofChoice' : 'chosen';
  const ofThePrint = story.cautions.filter(restsOnClaims);
  const others = story.cautions.filter((caution) => !restsOnClaims(caution));
  return (
    <header className="sources-head">
      <h2>{sources.title}</h2>
      {lens === 'public' && (
        <p className="sources-head-day">
          <PlayheadDay>{sources.byDay}</PlayheadDay>
        </p>
      )}
      {story.sources.length > 0 && (
        <p className="sources-head-lead">
          {sources.lead(reports, story.claims.length - beside.length, missing)}
          {speaking.size > 0 && ` ${sources.leadOutside(speaking.size, beside.length)}`}
        </p>
      )}
      {ofThePrint.map((caution) => (
        <p key={text(caution)}>
          <StoryText of={caution} />
        </p>
      ))}
      {others.length > 0 && (
        <details>
          <summary>{sources.moreCautions}</summary>
          {others.map((caution) => (
            <p key={text(caution)}>
              <StoryText of={caution} />
            </p>
          ))}
        </details>
      )}
    </header>
  );
}

/** A caution that needs claims is about what they say; the others hold for how the story is drawn. */
function restsOnClaims(caution: Prose): boolean {
  return Array.isArray(caution) && caution.some(({ needs }) => needs !== undefined && needs.length > 0);
}
