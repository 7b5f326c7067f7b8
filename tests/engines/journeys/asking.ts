import { ok } from 'node:assert/strict';
import type { Journey } from '../journey.ts';

/** Asking for less, or for a word. */
export const asking: readonly Journey[] = [
  {
    name: 'filter by lane and actor',
    async make(reader) {
      await reader.openText();
      await reader.click({ role: 'button', begins: 'Red Sea and Yemen, 3 events' });
      await reader.lists(21);
      await reader.shows('houthi-ship-attacks', 'hidden', 'none');
      await reader.addressHas('lanes=diplomacy,gaza,iraq-syria-jordan,publication');
      await reader.click({ role: 'button', name: 'Show all' });
      await reader.lists(24);
      await reader.shows('houthi-ship-attacks', 'active', 'area:red-sea');

      await reader.click({ role: 'button', name: 'Actor' });
      await reader.click({ role: 'checkbox', begins: 'Hamas', in: { role: 'group', name: 'Actor' } });
      await reader.session.press('Escape');
      await reader.has({ role: 'button', name: 'Actor: Hamas' }, ({ focused }) => focused, 'has the focus again');
      const left = await reader.listed();
      ok(left.includes('gaza-war') && !left.includes('yemen-strikes'), `left: ${left}`);
      await reader.click({ role: 'button', name: 'Clear actor' });
      await reader.lists(24);
    },
  },
  {
    name: 'search',
    async make(reader) {
      await reader.openText();
      const search = { role: 'searchbox' } as const;
      await reader.click(search);
      await reader.session.type('Oman');
      await reader.has(search, ({ value }) => value === 'Oman', 'has the word');
      await reader.has({ role: 'list', name: 'Events' });
      await reader.sees('fewer events, the talks among them', () => {
        const listed = [...document.querySelectorAll<HTMLElement>('li[data-event]:not([hidden])')];
        return listed.length < 24 && listed.some(({ dataset }) => dataset['event'] === 'muscat-talks');
      });
      await reader.sees('the word marked in what was found', () =>
        [...document.querySelectorAll('.event-list mark')].some(({ textContent }) => /Oman/.test(textContent ?? '')),
      );
      await reader.addressHas('q=Oman');
      await reader.session.press('Escape');
      await reader.lists(24);
      await reader.has(search, ({ value }) => value === '', 'is empty');
    },
  },
];
