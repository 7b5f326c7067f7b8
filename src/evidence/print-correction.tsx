import type { Correction } from '../domain/claim.ts';
import { useEvidenceMessages } from '../i18n/evidence-messages.ts';
import { StoryText } from '../i18n/story-text.tsx';
import './print-correction.css';

/** A slip of the print: as it stands, the likely reading put in with a caret, and what that rests on. */
export function PrintCorrection({ correction }: { correction: Correction }) {
  const evidence = useEvidenceMessages();
  const { asPrinted, corrected, basis } = correction;
  return (
    <dl className="print-correction">
      <dt>{evidence.asPrinted}</dt>
      <dd>
        <span className={corrected === undefined ? undefined : 'print-correction-slip'}>
          <StoryText of={asPrinted} />
        </span>
      </dd>
      {corrected !== undefined && (
        <>
          <dt>{evidence.corrected}</dt>
          <dd>
            <svg className="print-correction-caret" viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
              <path d="M1.5 9L5 2.5 8.5 9" />
            </svg>
            <ins className="print-correction-reading">
              <StoryText of={corrected} />
            </ins>
          </dd>
        </>
      )}
      <dd className="print-correction-basis">
        <StoryText of={basis} />
      </dd>
    </dl>
  );
}
