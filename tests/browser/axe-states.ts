import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';
import { enlargeText, openReader, openScreen } from './open-page.ts';
import { ReaderPage } from './reader-page.ts';

/** A way to a state, from the one before it on the same page. */
export type Step = readonly [state: string, reach: (page: Page) => Promise<unknown>];

/** States that one load of the page can be brought to, one after another. */
export interface Round {
  readonly name: string;
  open(page: Page): Promise<unknown>;
  readonly steps: readonly Step[];
}

const WIDE = { width: 1440, height: 900 };

/** How a screen is looked at. Each look leaves the page as it found it. */
const LOOKS: readonly (readonly [
  name: string,
  put: (page: Page) => Promise<unknown>,
  away: (page: Page) => unknown,
])[] = [
  ['light', async () => {}, () => {}],
  ['dark', (page) => page.emulateMedia({ colorScheme: 'dark' }), (page) => page.emulateMedia({ colorScheme: 'light' })],
  [
    'forced colours',
    (page) => page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' }),
    (page) => page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' }),
  ],
  ['390 px', (page) => page.setViewportSize({ width: 390, height: 844 }), (page) => page.setViewportSize(WIDE)],
  ['320 px at 400%', (page) => page.setViewportSize({ width: 320, height: 256 }), (page) => page.setViewportSize(WIDE)],
  ['text at 200%', (page) => enlargeText(page, '200%'), (page) => enlargeText(page, '')],
];

interface Screen {
  readonly name: string;
  /** The looks in which it is not what another screen shows already; every one where nothing is said. */
  readonly looks?: readonly string[];
  open(page: Page, lang: string): Promise<unknown>;
}

const SCREENS: readonly Screen[] = [
  { name: 'map, evidence', open: (page, lang) => openReader(page, `?lang=${lang}`) },
  {
    name: 'map, list on a phone',
    looks: ['390 px', '320 px at 400%'],
    async open(page, lang) {
      await openReader(page, `?lang=${lang}`);
      // The narrow page shows the list; on the wide one it stands anyway.
      await page.locator('.sheet-tabs > button').nth(1).dispatchEvent('click');
    },
  },
  {
    name: 'tour',
    looks: ['light', '390 px'],
    async open(page, lang) {
      await openReader(page, `?lang=${lang}&lens=public&t=2024-03-15`);
      await page.locator('.sheet-tabs > button').nth(2).dispatchEvent('click');
      await expect(page.locator('.tour-title')).toBeVisible();
    },
  },
  {
    name: 'differences',
    looks: ['light', 'dark', 'forced colours', '320 px at 400%', 'text at 200%'],
    open: (page, lang) => openScreen(page, `?lang=${lang}&view=differences`, '.difference-table'),
  },
  {
    name: 'sources',
    looks: ['light', 'dark', '390 px', '320 px at 400%', 'text at 200%'],
    open: (page, lang) => openScreen(page, `?lang=${lang}&view=sources`, '.outside-sources'),
  },
];

/** Languages with every look, and those where two will do: what differs is direction, type and words. */
const EVERY_LOOK = ['en'];
const TWO_LOOKS = ['ar', 'fa'];

const screens = (langs: readonly string[], looks: typeof LOOKS): Round[] =>
  langs.flatMap((lang) =>
    SCREENS.map(({ name, open, looks: own }) => {
      const put = looks.filter(([look]) => own?.includes(look) ?? true);
      return {
        name: `${name}, ${lang}`,
        open: (page: Page) => open(page, lang),
        steps: put.map(
          ([look, on], index): Step => [
            look,
            async (page) => {
              await put[index - 1]?.[2](page);
              await on(page);
            },
          ],
        ),
      };
    }),
  );

const ERRORS: readonly Round[] = [
  {
    name: 'a story that cannot be read',
    async open(page) {
      await page.route('**/story.json*', (route) => route.fulfill({ body: '{', contentType: 'application/json' }));
      await page.goto('/');
    },
    steps: [['its errors', (page) => expect(page.getByRole('alert')).toContainText('This story has an error')]],
  },
  {
    name: 'a part that was left out',
    async open(page) {
      const story = await (await page.request.get('/stories/muscat-2024/story.json')).json();
      story.claims[12].time.edtf = '2024-13';
      await page.route('**/story.json*', (route) => route.fulfill({ json: story }));
      await page.goto('/');
    },
    steps: [['its notice', (page) => expect(page.locator('.notice')).toContainText('left out')]],
  },
  {
    name: 'a broken link',
    open: (page) => openReader(page, '?event=muscat-talks&t=2024-13-40&lens=hapened'),
    steps: [
      ['its notice', (page) => expect(page.locator('.notice')).toBeVisible()],
      [
        'over another screen',
        (page) =>
          page
            .getByRole('link', { name: /^Sources/ })
            .or(page.getByRole('button', { name: /^Sources/ }))
            .first()
            .click(),
      ],
    ],
  },
  {
    name: 'no WebGL',
    async open(page) {
      await page.addInitScript(() => {
        const original = HTMLCanvasElement.prototype.getContext;
        Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', {
          value(this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
            return kind.startsWith('webgl') ? null : Reflect.apply(original, this, [kind, ...rest]);
          },
        });
      });
      await page.goto('/');
    },
    steps: [
      ['the still map', (page) => expect(page.locator('.notice')).toContainText('Still map.')],
      ['on a phone', (page) => page.setViewportSize({ width: 390, height: 844 })],
      ['in forced colours', (page) => page.emulateMedia({ forcedColors: 'active' })],
    ],
  },
];

const PANELS: readonly Round[] = [
  {
    name: 'search and filters',
    open: (page) => openReader(page, ''),
    steps: [
      [
        'claims found',
        async (page) => {
          await new ReaderPage(page).search.fill('Oman');
          await expect(page.getByRole('list', { name: 'Claims found' }).first()).toBeVisible();
        },
      ],
      [
        'nothing found',
        async (page) => {
          await new ReaderPage(page).search.fill('zeppelin');
          await expect(page.locator('.no-events')).toBeVisible();
        },
      ],
      [
        'the menu of a facet',
        async (page) => {
          await new ReaderPage(page).search.fill('');
          await page.locator('.facet-menu-opener').first().click();
          await expect(page.locator('.facet-menu-values').first()).toBeVisible();
        },
      ],
      ['a value chosen', (page) => page.locator('.facet-menu-value').first().click()],
      ['its menu in forced colours', (page) => page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' })],
    ],
  },
  {
    name: 'panels, with the live map',
    open: (page) => new ReaderPage(page).open(),
    steps: [
      ['everything open', async () => {}],
      [
        'a citation',
        async (page) => {
          await page.locator('.evidence-foot .cite > summary').click();
          await expect(page.locator('.citation-sheet')).toBeVisible();
        },
      ],
      [
        'the settings',
        async (page) => {
          await page.locator('.reader-settings-opener').click();
          await expect(page.locator('.reader-settings-choices select').first()).toBeVisible();
        },
      ],
      ['list folded', (page) => page.locator('.fold-button[data-side="start"]').click()],
      ['both folded', (page) => page.locator('.fold-button[data-side="end"]').click()],
      [
        'the menu of a narrow page',
        async (page) => {
          await page.setViewportSize({ width: 1024, height: 768 });
          await page.locator('.reader-menu-opener').click();
          await expect(page.locator('.reader-settings-choices select').first()).toBeVisible();
        },
      ],
      [
        'and of a phone, in the dark',
        async (page) => {
          await page.setViewportSize({ width: 390, height: 844 });
          await page.emulateMedia({ colorScheme: 'dark' });
        },
      ],
    ],
  },
  {
    name: 'what can be known later',
    open: (page) => openReader(page, '?lens=public&t=2024-03-12'),
    steps: [
      ['before the first report', async () => {}],
      ['after it', (page) => new ReaderPage(page).movePlayhead('2024-03-14')],
      ['in the dark', (page) => page.emulateMedia({ colorScheme: 'dark' })],
    ],
  },
];

const SHARING: readonly Round[] = [
  {
    name: 'the dialog that shares',
    async open(page) {
      await openReader(page, '?lens=public&t=2024-03-14');
      await page.getByRole('button', { name: 'Share', exact: true }).click();
    },
    steps: [
      ['as it opens', (page) => expect(page.getByRole('dialog', { name: 'Share or embed' })).toBeVisible()],
      ['another form', (page) => page.getByRole('tab', { name: 'WordPress' }).click()],
      ['in the dark', (page) => page.emulateMedia({ colorScheme: 'dark' })],
      ['in forced colours', (page) => page.emulateMedia({ forcedColors: 'active' })],
      [
        'on a phone',
        async (page) => {
          await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
          await page.setViewportSize({ width: 390, height: 844 });
        },
      ],
      ['text at 200%', (page) => enlargeText(page, '200%')],
    ],
  },
];

/** What a choice of lens or of sources leaves of a screen. */
const LESS: readonly Round[] = [
  {
    name: 'differences before the second report',
    open: (page) => openScreen(page, '?view=differences&lens=public&t=2024-03-13', '.differences-empty'),
    steps: [['one report alone', async () => {}]],
  },
  {
    name: 'sources in a dark that was chosen',
    open: (page) => openScreen(page, '?view=sources&theme=dark&sources=ft', '.outside-sources'),
    steps: [['one source alone', async () => {}]],
  },
];

export const ROUNDS: readonly Round[] = [
  ...screens(EVERY_LOOK, LOOKS),
  ...screens(
    TWO_LOOKS,
    LOOKS.filter(([name]) => name === 'light' || name === '390 px'),
  ),
  ...PANELS,
  ...SHARING,
  ...LESS,
  ...ERRORS,
];
