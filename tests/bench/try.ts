import { prepareStory, readFirstStory } from './bench-stories.ts';
import { buildBenchPage } from './build-pages.ts';
import { openBrowser } from './open-browser.ts';
import { installProbe } from './page/frame-probe.ts';
import { serveFolder } from './serve-folder.ts';
export default async function (args: string[]) {
  const base = await readFirstStory();
  const dir = await buildBenchPage([prepareStory(base, 'first')]);
  const s = await serveFolder(dir);
  const b = await openBrowser();
  try {
    const p = await b.newPage({ viewport: { width: 1100, height: 700 } });
    p.on('console', (m) => console.log('console', m.type(), m.text()));
    p.on('pageerror', (e) => console.log('pageerror', e.stack));
    p.on('response', (r) => {
      if (r.status() >= 400) console.log(r.status(), r.url());
    });
    p.on('requestfailed', (r) => console.log('failed', r.url(), r.failure()?.errorText));
    await p.addInitScript(installProbe);
    await p.goto(`${s.address}?story=muscat-2024&variant=${args[0] ?? 'ours'}`);
    await p.waitForTimeout(Number(args[1] ?? 15000));
    console.log(
      await p.evaluate(() => [
        document.querySelectorAll('*').length,
        document.querySelector('[data-idle]')?.outerHTML.slice(0, 200),
        window.frameProbe.counts,
      ]),
    );
    await p.screenshot({ path: '/tmp/bench-page.png' });
  } finally {
    await b.close();
    await s.close();
  }
}
