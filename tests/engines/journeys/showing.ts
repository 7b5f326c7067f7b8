import { deepEqual } from 'node:assert/strict';
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
        // What the page tells to machines has the whole story, as its files have.
        const words = `${document.title} ${document.querySelector('#app')?.textContent} ${document.querySelector('#announcements')?.textContent}`;
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
    beside: true,
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
    name: 'language, there and back',
    async make(reader) {
      await reader.openText();
      await spoken(reader, 'en', 'ltr');
      await reader.give({ role: 'combobox', name: 'Language' }, 'ar');
      await spoken(reader, 'ar', 'rtl');
      await reader.addressHas('lang=ar');
      await reader.sees('a headline in Arabic', () =>
        /\p{Script=Arabic}/u.test(document.querySelector('h1')?.textContent ?? ''),
      );
      await reader.lists(24);
      await reader.give({ role: 'combobox', name: 'اللغة' }, 'en');
      await spoken(reader, 'en', 'ltr');
      await reader.has({ role: 'heading', begins: 'The Muscat talks' });
    },
  },
  {
    name: 'from right to left',
    picture: 'reader-arabic',
    async make(reader) {
      await reader.open('?lang=ar');
      await spoken(reader, 'ar', 'rtl');
      await reader.fitsInWidth();
      await reader.shows('muscat-talks', 'active', 'point:muscat country:oman');
      await reader.sees('letters of its own Arabic face', () =>
        [...document.fonts].some(({ family, status }) => /Arabic/.test(family) && status === 'loaded'),
      );
      await reader.sees('marks on the timeline', () =>
        ['jordan-attack', 'yemen-strikes'].every((event) =>
          document.querySelector(`.timeline-mark[data-event="${event}"]`),
        ),
      );
      const sides = await reader.session.evaluate(() => {
        const middle = (selector: string) => {
          const { left, width } = document.querySelector(selector)?.getBoundingClientRect() ?? { left: 0, width: 0 };
          return left + width / 2;
        };
        const mark = (event: string) => middle(`.timeline-mark[data-event="${event}"]`);
        return {
          list: middle('.reader-list') > middle('.reader-map'),
          evidence: middle('.reader-evidence') < middle('.reader-map'),
          // The attack in Jordan comes after the strikes in Yemen.
          time: mark('jordan-attack') < mark('yemen-strikes'),
        };
      });
      deepEqual(sides, { list: true, evidence: true, time: true });
      // Time runs from right to left, and so do the keys.
      const playhead = { role: 'slider', name: 'مؤشر الزمن' } as const;
      await reader.focus(playhead);
      await reader.session.press('ArrowLeft');
      await reader.shows('muscat-talks', 'past', 'point:muscat country:oman');
      await reader.session.press('ArrowRight');
      await reader.shows('muscat-talks', 'active', 'point:muscat country:oman');
    },
  },
];

/** Waits until the page is in a language, and runs in its direction. */
async function spoken(reader: Reader, lang: string, dir: string): Promise<void> {
  await reader.sees(
    `a page in ${lang}, ${dir}`,
    (lang: string, dir: string) => document.documentElement.lang === lang && document.documentElement.dir === dir,
    lang,
    dir,
  );
}
