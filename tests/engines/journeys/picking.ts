import { ok } from 'node:assert/strict';
import type { Journey } from '../journey.ts';
import { EVIDENCE } from '../reader.ts';

/** Picking an event and reading who says it: from the map, the timeline, the keyboard. */
export const picking: readonly Journey[] = [
  {
    name: 'select on the map',
    async make(reader) {
      await reader.open('?event=reassurances&t=2024-01-10');
      await reader.tells('reassurances');
      const muscat = await reader.session.evaluate(() => {
        const canvas = document.querySelector('.maplibregl-canvas')?.getBoundingClientRect();
        if (!canvas) throw new Error('There is no live map.');
        // Where the point is while the camera shows the whole region: Mercator, all of the frame in sight.
        const [west, south, east, north] = [31, 11, 66, 36] as const;
        const x = (degrees: number) => degrees / 360;
        const y = (degrees: number) => -Math.log(Math.tan(Math.PI / 4 + (degrees * Math.PI) / 360)) / (2 * Math.PI);
        const scale = Math.min(canvas.width / (x(east) - x(west)), canvas.height / (y(south) - y(north)));
        return {
          x: canvas.left + canvas.width / 2 + (x(58.4) - (x(west) + x(east)) / 2) * scale,
          y: canvas.top + canvas.height / 2 + (y(23.6) - (y(south) + y(north)) / 2) * scale,
        };
      });
      await reader.session.click(muscat.x, muscat.y);
      await reader.tells('muscat-talks');
      await reader.addressHas('event=muscat-talks');
    },
  },
  {
    name: 'select on the timeline',
    async make(reader) {
      await reader.openText();
      await reader.sees('its mark, with nothing over it', () => {
        const mark = document.querySelector('.timeline-mark[data-event="yemen-strikes"]');
        const box = mark?.getBoundingClientRect();
        const found = box && document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
        return found?.closest('.timeline-mark') === mark && document.fonts.status === 'loaded';
      });
      const mark = await reader.session.evaluate(() => {
        const box = document.querySelector('.timeline-mark[data-event="yemen-strikes"]')?.getBoundingClientRect();
        return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : undefined;
      });
      ok(mark, 'the timeline has no mark of it');
      await reader.session.click(mark.x, mark.y);
      await reader.tells('yemen-strikes');
      await reader.shows('yemen-strikes', 'active', 'country:yemen');
    },
  },
  {
    name: 'evidence and its chain',
    beside: true,
    async make(reader) {
      await reader.openText();
      await reader.has({ role: 'heading', begins: 'Secret, indirect talks in Muscat', in: EVIDENCE });
      await reader.hasText(EVIDENCE, 'both resting on American and Iranian officials');
      // The claims come after the first paint.
      await reader.sees('claims', () => document.querySelectorAll('[data-claim]').length >= 36);
      const steps = await reader.session.evaluate(() => {
        const fold = document.querySelector<HTMLDetailsElement>('[data-claim] .claim-ways-chain');
        fold?.querySelector('summary')?.click();
        return [...(fold?.querySelectorAll('ol > li') ?? [])].map(({ textContent }) => textContent);
      });
      ok(steps.length >= 2, `the chain of the first claim: ${steps}`);
    },
  },
  {
    name: 'keyboard to the playhead',
    beside: true,
    picture: 'focus',
    async make(reader) {
      await reader.openText();
      const rings = await tabTo(reader.session, 'Playhead');
      for (const { name, ring } of rings) ok(ring, `the focus cannot be seen on ${name}`);
      await reader.session.press('ArrowRight');
      await reader.playheadSays('11 January 2024');
    },
  },
];

/** Presses Tab until an element with a name has the focus. What had it on the way, and whether that could be seen. */
async function tabTo(session: import('../session.ts').EngineSession, name: string) {
  const seen: { name: string; ring: boolean }[] = [];
  for (let step = 0; step < 120; step += 1) {
    await session.press('Tab');
    const at = await session.evaluate(() => {
      const focused = document.activeElement;
      if (!(focused instanceof HTMLElement)) return { name: 'nothing', ring: false };
      const style = (element: Element | null) => (element ? getComputedStyle(element) : undefined);
      // A radio's or a range's ring may be its label's or its neighbour's.
      const drawn = [focused, focused.parentElement, focused.nextElementSibling, focused.closest('label')];
      const ring = drawn.some((element) => {
        const { outlineStyle, outlineWidth, boxShadow } = style(element) ?? {};
        return (
          (outlineStyle !== 'none' && Number.parseFloat(outlineWidth ?? '0') > 0) || (boxShadow ?? 'none') !== 'none'
        );
      });
      return { name: focused.getAttribute('aria-label') ?? focused.textContent?.slice(0, 40) ?? '', ring };
    });
    seen.push(at);
    if (at.name === name) return seen;
  }
  throw new Error(`Tab never comes to ${name}: ${seen.map((each) => each.name).join(', ')}`);
}
