import { useState } from 'react';

/**
 * The map as the build drew it, taken over from the page as it stands: the browser need not draw it again,
 * so nothing of it is in the first script.
 */
export function StillMap({ markup }: { markup?: string }) {
  const [html] = useState(() => markup ?? document.querySelector('.still-map')?.innerHTML ?? '');
  // Our own build's markup, never a story's.
  return <div className="still-map" suppressHydrationWarning dangerouslySetInnerHTML={{ __html: html }} />;
}
