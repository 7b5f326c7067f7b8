import type { Locator } from '@playwright/test';

/** Waits until the page in a frame has its faces, and has told the height that it came to rest at. */
export async function comeToRest(html: Locator): Promise<void> {
  await html.evaluate(async () => {
    await document.fonts.ready;
    // Two frames without another height, after the one in which the faces are laid out.
    for (let frame = 0; frame < 4; frame += 1) await new Promise((drawn) => requestAnimationFrame(drawn));
  });
}
