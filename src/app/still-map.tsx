/** A drawing of the build, with the marks of the story's opening, or with the ground alone. */
export interface StillMapMarkup {
  readonly opening: string;
  readonly ground: string;
}

/** The map as the build drew it: its marks only where the reader stands at the opening, since they would lie elsewhere. */
export function StillMap({ markup, atOpening }: { markup: StillMapMarkup; atOpening: boolean }) {
  const html = atOpening ? markup.opening : markup.ground;
  // Our own build's markup, never a story's.
  return <div className="still-map" suppressHydrationWarning dangerouslySetInnerHTML={{ __html: html }} />;
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
