/** The map as the build drew it. */
export function StillMap({ markup }: { markup: string }) {
  // Our own build's markup, never a story's.
  return <div className="still-map" suppressHydrationWarning dangerouslySetInnerHTML={{ __html: markup }} />;
}

/**
 * That map as it stands in the page: the browser need not draw it again, so nothing of it is in the first script.
 * To be asked before the live map takes its place.
 */
export function readStillMap(): string {
  return document.querySelector('.still-map')?.innerHTML ?? '';
}
