import { Fragment, type ReactNode } from 'react';
import type { Prose } from '../domain/prose.ts';
import { useSpeech } from './messages-context.tsx';

interface Props {
  readonly of: Prose;
  /** What stands there where the text has no words. */
  readonly or?: string;
  /** Marks parts of the words; the words as they are where it is left out. */
  readonly mark?: ((words: string) => ReactNode) | undefined;
}

/** A text of the story in the page. What lacks a translation stands in the story's own language, and says so. */
export function StoryText({ of: prose, or = '', mark = (words) => words }: Props) {
  const pieces = useSpeech().told(prose);
  if (pieces.every(({ text }) => text === '')) return or;
  return pieces.map(({ text, language, direction }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the passages of a text have no other name, and keep their order
    <Fragment key={index}>
      {index > 0 && ' '}
      {language === undefined ? (
        mark(text)
      ) : (
        <span lang={language} dir={direction}>
          {mark(text)}
        </span>
      )}
    </Fragment>
  ));
}
