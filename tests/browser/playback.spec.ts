import { expect, test } from './fixtures.ts';
import { ReaderPage } from './reader-page.ts';

test.use({ contextOptions: { reducedMotion: 'no-preference' } });

const play = { name: 'Play', exact: true };

test('runs, selects what it reaches, pauses when taken hold of, and resumes', async ({ page }) => {
  const reader = new ReaderPage(page);
  await reader.openText('?event=muscat-talks&t=2024-01-10');
  const ids = await reader.idsListed();
  const later = ids.slice(ids.indexOf('muscat-talks') + 1);
  await page.getByRole('button', play).click();
  await expect(reader.evidence).toHaveAttribute('data-event', new RegExp(`^(${later.join('|')})$`));
  await reader.movePlayhead('2024-03-01');
  await expect(page.getByRole('button', play)).toBeVisible();
  await expect(reader.playhead).toHaveAttribute('aria-valuetext', /^1 March 2024/);
  await page.getByRole('button', play).click();
  await expect(reader.playhead).not.toHaveAttribute('aria-valuetext', /^1 March 2024/);
  await expect(reader.playhead).toHaveAttribute('aria-valuetext', /March 2024/);
});

test('ends at the end, and begins anew from there', async ({ page }) => {
  const reader = new ReaderPage(page);
  await reader.openText('?t=2024-03-30');
  await page.getByRole('button', play).click();
  await expect(reader.playhead).toHaveAttribute('aria-valuetext', /^31 March 2024/);
  await expect(page.getByRole('button', play)).toBeVisible();
  await page.getByRole('button', play).click();
  await expect(reader.playhead).toHaveAttribute('aria-valuetext', / 2023,/);
});

test('next and previous event go through the story in the order of the list', async ({ page }) => {
  const reader = new ReaderPage(page);
  await reader.openText();
  const ids = await reader.idsListed();
  const at = ids.indexOf('muscat-talks');
  for (const [name, id] of [
    ['Next event', ids[at + 1]],
    ['Next event', ids[at + 2]],
    ['Previous event', ids[at + 1]],
    ['Previous event', 'muscat-talks'],
  ] as const) {
    await page.getByRole('button', { name }).click();
    await expect(reader.evidence).toHaveAttribute('data-event', id ?? '');
    await expect(reader.item(id ?? '')).toHaveAttribute('data-state', 'active');
  }
});

test('never goes back, and renders only when the set of active events changes', async ({ page }) => {
  await page.addInitScript(countCommits);
  const reader = new ReaderPage(page);
  await reader.open('?t=2023-09-28');
  // With the first focus comes what makes the list one stop of Tab: it sets out each button once.
  await page.getByRole('button', play).focus();
  await page.locator('[data-keys="heard"]').waitFor({ state: 'attached' });
  await page.evaluate(watchFrames);
  await page.getByRole('button', play).click();
  // Few, for a machine that draws few: the story is over while it draws some dozens.
  const enough = await page.waitForFunction(() => {
    const { watched } = globalThis as unknown as { watched: Watched };
    return watched.moving - watched.changes >= 12 && watched.changes >= 2 && { ...watched };
  });
  const watched = (await enough.jsonValue()) as Watched;
  expect(watched.backwards).toBe(0);
  expect(watched.needlessMutations).toEqual([]);
  // One for a move of the timeline's window, and one where the camera that went along with a change has come to rest.
  expect(watched.needlessCommits).toBeLessThanOrEqual(1 + watched.changes);
});

interface Watched {
  /** Frames in which the playhead was elsewhere than before. */
  moving: number;
  /** Frames in which the state of an event, or the selection, was another than before. */
  changes: number;
  /** Frames in which it was earlier. */
  backwards: number;
  /** Changes to list or evidence in a frame in which neither states nor selection changed. */
  needlessMutations: string[];
  /** Renders of React that came to the page in such a frame. */
  needlessCommits: number;
}

/** Counts React's commits, as its developer tools do. Runs in the page before any script. */
function countCommits() {
  const counter = { commits: 0 };
  Object.assign(globalThis, {
    counter,
    __REACT_DEVTOOLS_GLOBAL_HOOK__: {
      supportsFiber: true,
      inject: () => 1,
      onCommitFiberRoot: () => {
        counter.commits += 1;
      },
      onCommitFiberUnmount() {},
      onPostCommitFiberRoot() {},
    },
  });
}

/** Looks at each frame of a playback. Runs in the page. */
function watchFrames() {
  const { counter } = globalThis as unknown as { counter: { commits: number } };
  const watched: Watched = { moving: 0, changes: 0, backwards: 0, needlessMutations: [], needlessCommits: 0 };
  Object.assign(globalThis, { watched });
  const [list, evidence] = ['.event-list', 'section[aria-label="Evidence"]'].map((selector) =>
    document.querySelector<HTMLElement>(selector),
  );
  const line = document.querySelector('.density-playhead line');
  if (!list || !evidence || !line) throw new Error('The page lacks its parts.');
  let mutations: MutationRecord[] = [];
  const observer = new MutationObserver((records) => mutations.push(...records));
  const everything = { subtree: true, childList: true, attributes: true, characterData: true };
  observer.observe(list, everything);
  observer.observe(evidence, everything);
  const describe = () =>
    [...document.querySelectorAll<HTMLElement>('li[data-event]')].map(({ dataset }) => dataset.state).join() +
    evidence.dataset.event;
  const place = () => Number.parseFloat(line.getAttribute('x1') ?? '');
  let [before, x, commits] = [describe(), place(), counter.commits];
  let changedLast = false;
  const look = () => {
    const [now, nowAt] = [describe(), place()];
    if (nowAt !== x) watched.moving += 1;
    if (nowAt < x) watched.backwards += 1;
    const changed = now !== before;
    if (changed) watched.changes += 1;
    // Effects of a change, such as a list that follows, may come with the next frame. Before it moves nothing plays.
    else if (watched.moving > 0 && !changedLast) {
      for (const { target, attributeName } of mutations) {
        watched.needlessMutations.push(`${target.nodeName} ${attributeName}`);
      }
      watched.needlessCommits += counter.commits - commits;
    }
    [before, x, commits, changedLast, mutations] = [now, nowAt, counter.commits, changed, []];
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
