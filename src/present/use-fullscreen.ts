import { useCallback, useState } from 'react';

/** The whole screen, where the browser gives it. `refused` once it did not: the talk goes on in the window. */
export function useFullscreen(): { readonly refused: boolean; toggle(): void; forget(): void } {
  const [refused, setRefused] = useState(false);
  const forget = useCallback(() => setRefused(false), []);
  const toggle = useCallback(() => {
    setRefused(false);
    const asked = document.fullscreenElement ? leave() : enter();
    asked.catch(() => setRefused(true));
  }, []);
  return { refused, toggle, forget };
}

// Asked in an `async` function, since some browsers throw at once, and a phone may lack the method.
async function enter(): Promise<void> {
  if (typeof document.documentElement.requestFullscreen !== 'function') throw new Error('No full screen here.');
  await document.documentElement.requestFullscreen();
}

async function leave(): Promise<void> {
  await document.exitFullscreen();
}
