import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { listForeignWords, listNonsense } from './foreign-words.ts';
import { ReaderPage } from './reader-page.ts';

/** The view of a test, by what its address adds; `act` goes on from there. */
const VIEWS: readonly { readonly name: string; readonly search: string; act?(page: Page): Promise<void> }[] = [
  { name: 'as it happened, an event of two reports', search: 'event=muscat-talks' },
  { name: 'as it became public', search: 'lens=public&t=2024-03-13&event=yemen-strikes' },
  { name: 'nothing in print yet', search: 'lens=public&t=2024-01-01' },
  { name: 'a choice of sources, and filters', search: 'sources=A&lanes=talks,gaza&event=muscat-talks' },
  {
    name: 'the tour',
    search: 'step=2',
    act: async (page) => {
      await page.locator('.reader-menu-link[aria-pressed]').click();
      await page.locator('.tour-panel .tour-way-on').click();
      await page.locator('.tour-evidence .evidence-fold').first().waitFor();
      await unfold(page);
    },
  },
  { name: 'where the reports differ', search: 'view=differences', act: unfoldScreen },
  { name: 'the sources', search: 'view=sources', act: unfoldScreen },
  {
    name: 'all that stands behind a button',
    search: '',
    act: async (page) => {
      for (const opener of await page.locator('.facet-menu-opener').all()) {
        await opener.click();
        await expect(page.locator('.facet-menu-values:visible')).toHaveCount(1);
        await expectOwnWords(page);
      }
      await page.locator('.reader-settings-opener').click();
      const choices = page.locator('.reader-settings-choices');
      await choices.locator('select:has([value="persian"])').selectOption('persian');
      await expectOwnWords(page);
      await choices.locator('.reader-menu-keys').click();
      await expect(page.locator('.shortcut-sheet')).toBeVisible();
    },
  },
  {
    name: 'a search with nothing found, and a broken link',
    search: 'q=٣٣٣&lens=x&t=2020-01-01&event=',
    act: async (page) => {
      await expect(page.locator('.no-events')).toBeVisible();
      await expect(page.locator('.notice')).toHaveCount(1);
    },
  },
];

const OWN = {
  ar: { dir: 'rtl', query: 'مسقط' },
  fa: { dir: 'rtl', query: 'مسقط' },
} as const;

// Every view in Persian too in the sweep.
for (const language of process.env['BACKCHANNEL_SWEEP'] ? (['ar', 'fa'] as const) : (['ar'] as const)) {
  test.describe(`in ${language}`, () => {
    for (const { name, search, act } of VIEWS) {
      test(`has words of its own alone: ${name}`, async ({ page }) => {
        await openIn(page, language, search);
        await act?.(page);
        await expectOwnWords(page);
        expect(await page.locator('html').getAttribute('dir')).toBe(OWN[language].dir);
        expect(await page.locator('html').getAttribute('lang')).toBe(language);
      });
    }

    test('has words of its own alone: a sheet on a phone, and a search', async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await openIn(page, language, 'event=muscat-talks');
      await expectOwnWords(page);
      await page.locator('.sheet-tabs button').nth(1).click();
      await page.getByRole('searchbox').fill(OWN[language].query);
      await expect(page.locator('.event-item-found mark').first()).toBeAttached();
      await expectOwnWords(page);
    });

    test('has words of its own alone: a story that cannot be read', async ({ page }) => {
      await page.route('**/story.json*', (route) => route.fulfill({ body: '{', contentType: 'application/json' }));
      await page.goto(`/?lang=${language}`);
      await expect(page.locator('.story-failure')).toBeVisible();
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
    });
  });
}

/** What the playhead says: at an event, between two, on the first day; then in the second lens. */
const SPOKEN = {
  en: [
    '10 January 2024, event 9 of 24, Muscat',
    '20 January 2024, after event 11 of 24',
    '1 January 2023, event 3 of 24, Iraq',
    '13 March 2024, 4 events became public today, 17 known',
  ],
  ar: [
    '١٠ يناير ٢٠٢٤، الحدث ٩ من ٢٤، مسقط',
    '٢٠ يناير ٢٠٢٤، بعد الحدث ١١ من ٢٤',
    '١ يناير ٢٠٢٣، الحدث ٣ من ٢٤، العراق',
    '١٣ مارس ٢٠٢٤، خرجت ٤ أحداث إلى العلن اليوم، والمعروف حتى الآن: ١٧ حدثًا',
  ],
  fa: [
    '۱۰ ژانویهٔ ۲۰۲۴، رویداد ۹ از ۲۴، مسقط',
    '۲۰ ژانویهٔ ۲۰۲۴، پس از رویداد ۱۱ از ۲۴',
    '۱ ژانویهٔ ۲۰۲۳، رویداد ۳ از ۲۴، عراق',
    '۱۳ مارس ۲۰۲۴، ۴ رویداد امروز علنی شد، تا اینجا ۱۷ رویداد علنی',
  ],
} as const;

for (const [language, [at, between, first, known]] of Object.entries(SPOKEN)) {
  test(`says the playhead in ${language}`, async ({ page }) => {
    await openIn(page, language, 't=2024-01-10');
    const playhead = page.locator('input[type="range"]').first();
    const said = async () => plain(await playhead.getAttribute('aria-valuetext'));
    await expect.poll(said).toBe(at);
    await playhead.fill(dayAt('2024-01-20'));
    await expect.poll(said).toBe(between);
    await playhead.fill(dayAt('2023-01-01'));
    await expect.poll(said).toBe(first);
    await playhead.fill(dayAt('2024-03-13'));
    await page.locator('.lens-choice input').last().check({ force: true });
    await expect.poll(said).toBe(known);
  });
}

test('each language calls itself by its own name', async ({ page }) => {
  await openIn(page, 'fa', '');
  const options = page.locator('option[lang]');
  const named = () => options.evaluateAll((all) => all.map((one) => [one.getAttribute('lang'), one.textContent]));
  await expect.poll(named).toEqual([
    ['en', 'English'],
    ['ar', 'العربية'],
    ['fa', 'فارسی'],
  ]);
});

test('another language keeps the event, the day and the lens, and Back returns', async ({ page }) => {
  const reader = new ReaderPage(page);
  await reader.openText('?event=yemen-strikes&t=2024-03-13&lens=public');
  await chooseLanguage(page, 'ar');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  const query = () => Object.fromEntries(new URL(page.url()).searchParams);
  await expect.poll(query).toMatchObject({
    event: 'yemen-strikes',
    t: '2024-03-13',
    lens: 'public',
    lang: 'ar',
  });
  await page.goBack();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(reader.evidence).toHaveAttribute('data-event', 'yemen-strikes');
});

const NOT_FETCHED = { en: 'العربية could not be fetched.', fa: 'ممکن نشد.' } as const;

for (const [shown, lost] of [
  ['fa', '**/texts/ar.json*'],
  ['en', '**/assets/messages-*.js'],
] as const) {
  test(`a language that cannot be fetched leaves the page in ${shown}: ${lost}`, async ({ page, expected }) => {
    expected.push(/ERR_FAILED|dynamically imported module|texts\/ar/);
    await openIn(page, shown, 'event=muscat-talks');
    const title = await page.title();
    await page.route(lost, (route) => route.abort());
    await chooseLanguage(page, 'ar');
    await expect(page.locator('.notice')).toContainText(NOT_FETCHED[shown]);
    await expect(page.locator('html')).toHaveAttribute('lang', shown);
    await expect(page).toHaveTitle(title);
    await expect(page.locator('.evidence-panel')).toHaveAttribute('data-event', 'muscat-talks');
    await page.unroute(lost);
    await chooseLanguage(page, 'ar');
    await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
    await expect(page.locator('.notice')).toHaveCount(0);
  });
}

test('a page that opens in Arabic shows no English before, and nothing moves', async ({ page }) => {
  await page.addInitScript(() => {
    const seen = { shift: 0, english: [] as string[] };
    Object.assign(globalThis, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    const look = () => {
      const app = document.querySelector('#app');
      const title = app?.querySelector('h1');
      if (title && /[A-Za-z]/.test(title.textContent ?? '') && getComputedStyle(title).visibility === 'visible')
        seen.english.push(title.textContent ?? '');
      requestAnimationFrame(look);
    };
    look();
  });
  await new ReaderPage(page).open('?lang=ar&event=muscat-talks');
  const seen = await page.evaluate(
    () => (globalThis as unknown as { seen: { shift: number; english: string[] } }).seen,
  );
  expect(seen.english).toEqual([]);
  expect(seen.shift).toBeLessThan(0.005);
});

async function openIn(page: Page, language: string, search: string) {
  const reader = new ReaderPage(page);
  await reader.holdMap();
  await reader.openText(`?lang=${language}&${search}`);
  await expect(page.locator('html')).not.toHaveAttribute('data-waiting');
  await reader.evidenceComplete();
}

async function chooseLanguage(page: Page, language: string) {
  await page.locator(`select:has(option[lang="${language}"])`).selectOption(language);
}

async function expectOwnWords(page: Page) {
  expect(await listNonsense(page)).toEqual([]);
  expect(await listForeignWords(page)).toEqual([]);
}

async function unfoldScreen(page: Page) {
  // What says that it is on its way is a main too.
  await page.locator('.story-screen :is(h1, h2)').first().waitFor();
  await unfold(page);
}

async function unfold(page: Page) {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
}

/** The value of the playhead on a day: its index in the story's calendar. */
function dayAt(day: string): string {
  return String((Date.parse(day) - Date.parse('2023-01-01')) / 86_400_000);
}

function plain(text: string | null): string {
  return (text ?? '').replace(/[\u2066-\u2069]/g, '');
}
