// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { beforeEach, expect, it } from 'vitest';

const script = readFileSync('public/embed-boot.js', 'utf8');
const root = document.documentElement;
/** As the build wrote it, at an address. */
function boot(search: string) {
  for (const name of Object.keys(root.dataset)) delete root.dataset[name];
  Object.assign(root, { lang: 'en', dir: 'ltr' });
  Object.assign(root.dataset, { event: 'talks', day: '2024-01-10', languages: 'en:ltr ar:rtl' });
  history.replaceState(null, '', `/embed.html${search}`);
  new Function(script)();
}
beforeEach(() => boot(''));

it('waits for the app where the address asks for another view than the build rendered', () => {
  expect(root.dataset).not.toHaveProperty('waiting');
  for (const key of ['event', 't', 'sources', 'lanes', 'actors', 'places', 'kinds']) {
    boot(`?${key}=strike`);
    expect([key, root.dataset['waiting']]).toEqual([key, '']);
  }
  for (const same of ['?event=talks', '?t=2024-01-10', '?theme=dark', '?layout=list']) {
    boot(same);
    expect([same, root.dataset['waiting']]).toEqual([same, undefined]);
  }
});

it('goes back to what the build wrote where the app cannot be had', () => {
  boot('?lang=ar&tour=yes');
  expect([root.lang, root.dir, root.dataset['tour']]).toEqual(['ar', 'rtl', 'yes']);
  dispatchEvent(new Event('embed-failed'));
  expect([root.lang, root.dir]).toEqual(['en', 'ltr']);
  for (const name of ['script', 'waiting', 'tour']) expect(root.dataset).not.toHaveProperty(name);
});
