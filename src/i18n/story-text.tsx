import { Fragment } from 'react';
import type { Prose } from '../domain/story.ts';
import { useSpeech } from './messages-context.tsx';

/** A text of the story in the page. What lacks a translation stands in the story's own language, and says so. */
export function StoryText({ of: prose }: { of: Prose }) {
  return useSpeech()
    .told(prose)
    .map(({ text, language, direction }, index) => (
      // The passages of a text have no other name, and keep their order.
      // biome-ignore lint/suspicious/noArrayIndexKey: see above
      <Fragment key={index}>
        {index > 0 && ' '}
        {language === undefined ? (
          text
        ) : (
          <span lang={language} dir={direction}>
            {text}
          </span>
        )}
      </Fragment>
    ));
}
