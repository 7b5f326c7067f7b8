import { deepEqual, equal, match, ok } from 'node:assert/strict';
import type { Journey } from '../journey.ts';
import { EVIDENCE, MAP, PLAYHEAD, TIMELINE } from '../reader.ts';

/** How the page comes: whole, in its own faces, in either light, on a phone, and without WebGL. */
export const opening: readonly Journey[] = [
  {
    name: 'open',
    picture: 'reader',
    async make(reader) {
      await reader.open();
      await reader.lists(24);
      await reader.has({ role: 'heading', begins: 'The Muscat talks' });
      match(await reader.session.evaluate(() => document.title), /^The Muscat talks, January 2024/);
      await reader.playheadSays('10 January 2024');
      await reader.tells('muscat-talks');
      await reader.shows('muscat-talks', 'active', 'point:muscat country:oman');
      for (const part of [MAP, TIMELINE]) await reader.has(part);
      await reader.fitsInWidth();
      // WebKit refuses a whole text-decoration with a colour of the palette, and a way on looks like plain text then.
      await reader.sees('ways on that are underlined', () =>
        ['.facet-menu-opener', '.evidence-foot summary'].every((way) => {
          const element = document.querySelector(way);
          return element && getComputedStyle(element).textDecorationLine === 'underline';
        }),
      );
      // Each fact's words stand beside its mark.
      const stacked = await reader.session.evaluate(() =>
        [...document.querySelectorAll('.event-fact')]
          .filter((fact) => {
            const [mark, value] = [...fact.children].map((child) => child.getBoundingClientRect());
            return !mark || !value || value.left < mark.right || value.top > mark.bottom;
          })
          .map(({ textContent }) => textContent),
      );
      deepEqual(stacked, [], 'facts that are not beside their marks');
      const missing = await reader.session.evaluate(async () => {
        await document.fonts.ready;
        const wanted = ['400 14px "Source Sans 3"', '600 14px "Source Sans 3"', '600 28px "Source Serif 4"'];
        const loaded = [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family);
        return wanted.filter(
          (face) => !document.fonts.check(face) || !loaded.some((family) => face.includes(family.replaceAll('"', ''))),
        );
      });
      deepEqual(missing, [], 'faces that are not the story’s own');
    },
  },
  {
    name: 'dark theme',
    beside: true,
    picture: 'dark',
    async make(reader) {
      await reader.openText();
      const paper = () => reader.session.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
      const day = await paper();
      await reader.click({ role: 'button', name: 'Settings' });
      await reader.give({ role: 'combobox', name: 'Colours' }, 'dark');
      await reader.addressHas('theme=dark');
      ok((await paper()) !== day, 'the paper is as by day');
      await reader.mapIdle();
    },
  },
  {
    name: 'phone width',
    beside: true,
    window: [390, 844],
    picture: 'phone',
    async make(reader) {
      await reader.openText();
      await reader.fitsInWidth();
      await reader.has(EVIDENCE);
      await reader.click({ role: 'button', name: 'Events 24' });
      await reader.click({
        role: 'button',
        begins: 'Strikes on Houthi targets',
        in: { role: 'list', name: 'Events' },
      });
      await reader.tells('yemen-strikes');
      await reader.focus(PLAYHEAD);
      await reader.session.press('ArrowLeft');
      await reader.playheadSays('10 January 2024');
      await reader.shows('yemen-strikes', 'future', 'none');
      await reader.fitsInWidth();
    },
  },
  {
    name: 'no WebGL',
    picture: 'no-webgl',
    async make(reader) {
      await reader.openText('', { webGl: false });
      equal(await reader.session.evaluate(() => document.createElement('canvas').getContext('webgl2')), null);
      await reader.sees(
        'it says that the map is still',
        () => document.querySelector('.notice')?.textContent?.includes('Still map.') === true,
      );
      await reader.lists(24);
      await reader.movePlayhead('2024-01-12');
      await reader.shows('yemen-strikes', 'active', 'country:yemen');
      await reader.sees('a still map that can be seen', () => {
        const map = document.querySelector('section[aria-label="Map"] .static-map-picture');
        return map !== null && map.getBoundingClientRect().width > 400;
      });
      await reader.tells('muscat-talks');
    },
  },
];
