import type { Text } from '../domain/prose.ts';
import { useSpeech } from '../i18n/messages-context.tsx';
import { StoryText } from '../i18n/story-text.tsx';
import './marked-difference.css';

/** A few words of one side, with those that differ from the other side marked. */
export function MarkedDifference({ of: prose, differing }: { of: Text; differing: Text | undefined }) {
  const [mark] = useSpeech().told(differing ?? '');
  return <StoryText of={prose} mark={(words) => markPart(words, mark?.text ?? '')} />;
}

function markPart(words: string, differing: string) {
  const at = differing === '' ? -1 : words.indexOf(differing);
  if (at < 0) return words;
  return (
    <>
      {words.slice(0, at)}
      <mark className="differing">{differing}</mark>
      {words.slice(at + differing.length)}
    </>
  );
}
