import { deepEqual, equal } from 'node:assert/strict';
import type { Journey } from '../journey.ts';
import { MAP, type Reader } from '../reader.ts';

const TOUR = { role: 'region', name: 'Guided tour' } as const;
const BAR = { role: 'navigation', name: 'Menu' } as const;

/** Other ways to see the story: the second lens, the tour, the other screens, another language. */
export const showing: readonly Journey[] = [
  {
    name: 'lens',
    picture: 'lens',
    async make(reader) {
      await reader.openText('?t=2024-03-14');
      await reader.shows('muscat-talks', 'past', 'point:muscat country:oman');
      const as = (name: string) => ({ role: 'radio', name }) as const;
      await reader.click(as('As it became public'));
      await reader.has(as('As it became public'), ({ checked }) => checked, 'is chosen');
      await reader.shows('muscat-talks', 'past', 'country:oman');
      await reader.addressHas('lens=public');
      await reader.sees('no word of Muscat before 15 March', () => {
        const words = `${document.title} ${document.body.textContent}`;
        return !words.includes('Muscat');
      });
      await reader.movePlayhead('2024-03-15');
      await reader.shows('muscat-talks', 'past', 'point:muscat country:oman');
      await reader.movePlayhead('2024-03-12');
      await reader.shows('muscat-talks', 'hidden', 'none');
      await reader.back();
      await reader.has(as('As it happened'), ({ checked }) => checked, 'is chosen again');
    },
  },
  {
    name: 'tour',
    async make(reader) {
      await reader.openText();
      await reader.click({ role: 'button', name: 'Guided tour', in: BAR });
      await reader.hasText(TOUR, 'stop 1 of 10');
      await reader.click({ role: 'button', begins: 'Next, 2', in: TOUR });
      await reader.hasText(TOUR, 'stop 2 of 10');
      await reader.click({ role: 'button', begins: 'Stop 5: ', in: TOUR });
      await reader.hasText(TOUR, 'stop 5 of 10');
      await reader.mapIdle();
      await reader.click({ role: 'button', name: 'Leave the tour', in: TOUR });
      await reader.lacks(TOUR);
      await reader.lists(24);
    },
  },
  {
    name: 'where the reports differ',
    picture: 'differences',
    async make(reader) {
      await reader.openText();
      const title = { role: 'heading', name: 'Where the reports differ' } as const;
      await reader.click({ role: 'button', begins: 'Where the reports differ', in: BAR });
      await reader.has(title);
      await reader.sees(
        '21 comparisons',
        () => document.querySelectorAll('[role="rowheader"], th[scope="row"]').length === 21,
      );
      await reader.addressHas('view=differences');
      await reader.fitsInWidth();
      await reader.back();
      await reader.lacks(title);
      await reader.has(MAP);
    },
  },
  {
    name: 'language',
    picture: 'reader-arabic',
    async waitsFor(reader) {
      await reader.openText();
      const offered = await reader.session.evaluate(() => document.documentElement.dataset['languages'] ?? '');
      return offered.split(' ').includes('ar') ? undefined : `this build is offered in ${offered} alone`;
    },
    async make(reader) {
      await reader.openText('?lang=en');
      await spoken(reader, 'en', 'ltr');
      await reader.openText('?lang=ar');
      await spoken(reader, 'ar', 'rtl');
      await reader.lists(24);
      await reader.fitsInWidth();
      await reader.shows('muscat-talks', 'active', 'point:muscat country:oman');
      const title = await reader.session.evaluate(() => document.querySelector('h1')?.textContent ?? '');
      equal(/\p{Script=Arabic}/u.test(title), true, `its headline is ${title}`);
    },
  },
];

async function spoken(reader: Reader, lang: string, dir: string): Promise<void> {
  const root = await reader.session.evaluate(() => {
    const { lang, dir } = document.documentElement;
    return [lang, dir || 'ltr'];
  });
  deepEqual(root, [lang, dir]);
}
