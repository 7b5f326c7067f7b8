import { Fragment } from 'react';
import type { Told } from '../i18n/speech.ts';

/** Pieces of a text in the page; what lacks a translation says its language. */
export function ToldText({ pieces }: { pieces: readonly Told[] }) {
  return pieces.map(({ text, language, direction }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text have no other name, and keep their order
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
