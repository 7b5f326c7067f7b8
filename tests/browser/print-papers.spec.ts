import { test } from './fixtures.ts';
import { expectHandout, expectKey, expectPack } from './printed-pages.ts';

for (const paper of ['a4', 'letter'] as const) {
  for (const language of ['en', 'ar', 'fa']) {
    test(`the handout is one page of ${paper} in ${language}, with nothing cut off`, async ({ page }) => {
      await expectHandout(page, paper, language);
    });

    test(`the pack on ${paper} in ${language} is printed as it is shown`, async ({ page }) => {
      await expectPack(page, paper, language);
    });

    test(`the key on ${paper} in ${language} is printed as it is shown`, async ({ page }) => {
      await expectKey(page, paper, language);
    });
  }
}
