import { useSpeech } from '../i18n/messages-context.tsx';
import { SourceSheet } from './source-sheet.tsx';
import { splitStatement } from './split-statement.ts';
import type { ShownStop } from './use-stop.ts';

/** What each source says of the events of a stop, shown only once the class has judged two accounts of them. */
export function RecordSlide(shown: ShownStop) {
  const { told } = useSpeech();
  const text = shown.step ? told(shown.step.text) : [];
  // What a slide of the stop itself had no room for is told here, with the whole.
  return <SourceSheet shown={shown} whole={splitStatement(text).rest.length > 0 ? text : []} />;
}
