import type { Page } from '@playwright/test';

/**
 * What a reader of large text would miss on the page as it stands, in a line each: text that is cut off, controls out of
 * reach or under something else, and whatever scrolls in two directions. Map and lanes are pictures: they may be panned.
 */
export function faultsOfReflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const pictures = '.story-map-stage, .timeline-lanes, .density-strip';
    const hiddenForSight = '.visually-hidden, .skip-link, legend, thead';
    const name = (element: Element) => {
      const own = [...element.classList].map((one) => `.${one}`).join('');
      const words = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 30);
      return `${element.localName}${own} "${words}"`;
    };
    const shown = (element: Element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    const scrolls = (value: string) => value === 'auto' || value === 'scroll';
    const root = document.scrollingElement ?? document.documentElement;
    if (root.scrollWidth > root.clientWidth) faults.push(`the page is ${root.scrollWidth} wide in ${root.clientWidth}`);

    const all = [...document.body.querySelectorAll('*')].filter(
      (element) => shown(element) && !element.closest(hiddenForSight),
    );
    for (const element of all) {
      const style = getComputedStyle(element);
      const wider = element.scrollWidth - element.clientWidth > 1;
      const higher = element.scrollHeight - element.clientHeight > 1;
      if (wider && higher && scrolls(style.overflowX) && scrolls(style.overflowY)) {
        faults.push(`scrolls both ways: ${name(element)}`);
      } else if (wider && scrolls(style.overflowX) && !element.closest(pictures)) {
        faults.push(`scrolls sideways: ${name(element)}`);
      }
    }

    // Each line of text, against every box around it that cuts what is beyond it.
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const cut = new Set<Element>();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const holder = node.parentElement;
      if (!holder || !node.textContent?.trim() || cut.has(holder) || !shown(holder)) continue;
      if (holder.closest(`${pictures}, ${hiddenForSight}, option, svg`)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const lines = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
      for (let around: Element | null = holder; around && around !== document.body; around = around.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(around);
        const frame = around.getBoundingClientRect();
        const cutsSide = overflowX !== 'visible' && !scrolls(overflowX);
        const cutsFoot = overflowY !== 'visible' && !scrolls(overflowY);
        const sideways = (scrolls(overflowX) && around.scrollWidth - around.clientWidth <= 1) || cutsSide;
        if (sideways && lines.some(({ left, right }) => left < frame.left - 2 || right > frame.right + 2)) {
          cut.add(holder);
          faults.push(`cut at the side by ${name(around)}: ${name(holder)}`);
          break;
        }
        if (cutsFoot && lines.some(({ top, bottom }) => top < frame.top - 3 || bottom > frame.bottom + 3)) {
          cut.add(holder);
          faults.push(`cut at the foot by ${name(around)}: ${name(holder)}`);
          break;
        }
        if (scrolls(overflowY)) break;
      }
      if (!cut.has(holder) && lines.some(({ right }) => right > root.clientWidth + 1)) {
        cut.add(holder);
        faults.push(`beyond the page: ${name(holder)}`);
      }
    }

    // Controls: brought into view, each is what a press in its middle hits.
    const [x, y] = [scrollX, scrollY];
    for (const control of document.body.querySelectorAll('a[href], button, summary, input, select')) {
      if (!shown(control) || control.closest(`${hiddenForSight}, [inert]`)) continue;
      // A radio that is drawn by its label is pressed there.
      const label = control.closest('label');
      const target = label && control.matches('[type="radio"], [type="checkbox"]') ? label : control;
      target.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
      const { left, top, width, height } = target.getBoundingClientRect();
      if (width < 2 || height < 2) continue;
      const points = [
        [0.5, 0.5],
        [0.2, 0.5],
        [0.8, 0.5],
      ] as const;
      const reached = points.some(([across, down]) => {
        const hit = document.elementFromPoint(left + width * across, top + height * down);
        return (
          hit && (target.contains(hit) || hit.contains(target) || (hit.closest('label') === label && label !== null))
        );
      });
      if (!reached) faults.push(`out of reach: ${name(control)}`);
    }
    scrollTo(x, y);
    return faults;
  });
}
