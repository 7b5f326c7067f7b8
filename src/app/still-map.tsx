import { languageOf } from '../i18n/languages.ts';
import { useLanguage } from '../i18n/messages-context.tsx';

/** A drawing of the build, with the marks of the story's opening, or with the ground alone. */
export interface StillMapMarkup {
  readonly opening: string;
  readonly ground: string;
}

interface Props {
  readonly markup: StillMapMarkup;
  readonly atOpening: boolean;
  /** The one in which the build wrote its labels. */
  readonly language: string;
}

/**
 * The map as the build drew it: its marks only where the reader stands at the opening, since they would lie elsewhere,
 * and reads the language of their labels.
 */
export function StillMap({ markup, atOpening, language }: Props) {
  const own = useLanguage() === language;
  const html = atOpening && own ? markup.opening : markup.ground;
  // Our own build's markup, never a story's.
  return (
    <div
      className="still-map"
      lang={language}
      dir={languageOf(language).direction}
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}

/**
 * That map as it stands in the page: the browser need not draw it again, so nothing of it is in the first script.
 * To be asked before the live map takes its place.
 */
export function readStillMap(): StillMapMarkup {
  const drawn = document.querySelector('.still-map');
  if (!drawn) return { opening: '', ground: '' };
  const ground = drawn.cloneNode(true) as Element;
  for (const mark of ground.querySelectorAll('.annotations, .static-map-picture > [class*="lane-"]')) mark.remove();
  return { opening: drawn.innerHTML, ground: ground.innerHTML };
}
