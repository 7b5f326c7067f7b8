import { languageOf } from '../i18n/languages.ts';

/** Waits for the faces of a script that is not Latin, so that no line moves when they come. */
export async function loadFaces(language: string): Promise<void> {
  const sample = new Intl.DisplayNames(language, { type: 'language' }).of(language);
  const faces = ['400 1em "Source Sans 3 Arabic"', '600 1em "Source Sans 3 Arabic"', '600 1em "Source Serif 4 Arabic"'];
  if (languageOf(language).direction === 'ltr') return;
  await Promise.allSettled(faces.map((face) => document.fonts.load(face, sample)));
}
