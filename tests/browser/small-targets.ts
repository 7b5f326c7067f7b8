import type { Page } from '@playwright/test';

/**
 * What can be pressed and is smaller than `least` px either way: each by its name and size. What counts is what a
 * finger hits: the box itself, or, where it is smaller, all that leads to it around its middle. Links in
 * running text are as the text is.
 */
export async function smallTargets(page: Page, within: string, least = 44): Promise<string[]> {
  return page.evaluate(measure, { within, least });
}

function measure({ within, least }: { within: string; least: number }): string[] {
  const PRESSED = 'a[href], button, select, summary, input, textarea, [role="slider"], [role="tab"]';
  const small = new Set<string>();
  for (const element of document.querySelectorAll<HTMLElement>(`:is(${within}) :is(${PRESSED})`)) {
    const target = element.closest('label') ?? element;
    if (!target.checkVisibility({ visibilityProperty: true }) || element.matches(':disabled')) continue;
    if (element.closest('.skip-link, .visually-hidden, [inert]') || inText(element)) continue;
    target.scrollIntoView({ block: 'center', inline: 'nearest' });
    const box = target.getBoundingClientRect();
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const hits = (atX: number, atY: number) => {
      const hit = document.elementFromPoint(atX, atY);
      return hit !== null && (target.contains(hit) || hit.closest('label') === target);
    };
    // How far it can be hit from its middle, both ways together.
    const reach = (byX: number, byY: number) => {
      let far = 0;
      while (far < least && hits(x + far * byX, y + far * byY)) far += 1;
      return far;
    };
    const wide = box.width >= least - 0.5 || reach(1, 0) + reach(-1, 0) >= least;
    const tall = box.height >= least - 0.5 || reach(0, 1) + reach(0, -1) >= least;
    if (wide && tall) continue;
    const name = element.getAttribute('aria-label') ?? target.textContent?.trim().slice(0, 40) ?? '';
    small.add(
      `${element.tagName.toLowerCase()}.${element.className} “${name}” ${Math.round(box.width)} by ${Math.round(box.height)}`,
    );
  }
  return [...small];

  function inText(element: HTMLElement): boolean {
    if (element.tagName !== 'A' || !getComputedStyle(element).display.startsWith('inline')) return false;
    const around = element.closest('p, li, dd, td, figcaption, blockquote');
    return around !== null && (around.textContent?.trim().length ?? 0) > (element.textContent?.trim().length ?? 0) + 2;
  }
}
