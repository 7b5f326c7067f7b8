// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { MessagesProvider } from '../../src/i18n/messages-context.tsx';
import { speakEnglish } from '../../src/i18n/speech.ts';
import { OfflineBadge } from '../../src/offline/offline-badge.tsx';
import { offlineStore } from '../../src/offline/offline-store.ts';
import type { Told } from '../../src/offline/tell-readiness.ts';

afterEach(() => {
  cleanup();
  delete document.documentElement.dataset.zip;
  delete document.documentElement.dataset.site;
});

async function open(told: Told) {
  const user = userEvent.setup();
  render(
    <MessagesProvider speech={speakEnglish('UTC')}>
      <OfflineBadge />
    </MessagesProvider>,
  );
  // After the badge has looked for a worker, of which there is none here.
  offlineStore.getState().told(told);
  await user.click(await screen.findByRole('button', { expanded: false }));
  return user;
}

const status = { build: 'a', kept: 150, total: 158, missing: { languages: 2, fonts: 1 } };

it('says that all is kept, and what never is', async () => {
  await open({ readiness: 'ready', status: { ...status, kept: 158, missing: {} }, newer: false });
  expect(screen.getByRole('button', { name: 'Ready offline' })).toBeVisible();
  const rows = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(rows).toEqual([
    'Screens all',
    'Program all',
    'The story all',
    'Map all',
    'Languages all',
    'Typefaces all',
    'Pages of the sources never kept',
    'Pictures for other sites never kept',
  ]);
});

it('counts while files come', async () => {
  await open({ readiness: 'fetching', status, newer: false });
  expect(screen.getByRole('button', { name: 'Fetching: 150 of 158' })).toBeVisible();
  expect(screen.getByText('2 files to come')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
});

it('says what is missing where fetching failed, and tries again', async () => {
  const again = vi.fn();
  offlineStore.getState().acting({ again, changed: vi.fn() });
  const user = await open({ readiness: 'failed', status, newer: false });
  expect(screen.getByText('1 file missing')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(again).toHaveBeenCalledOnce();
});

it('offers a new version, and the zip', async () => {
  Object.assign(document.documentElement.dataset, { site: './', zip: 'stories/one/one.zip', zipBytes: '808516' });
  const changed = vi.fn();
  offlineStore.getState().acting({ again: vi.fn(), changed });
  const user = await open({ readiness: 'ready', status, newer: true });
  await user.click(screen.getByRole('button', { name: 'Use it' }));
  expect(changed).toHaveBeenCalledOnce();
  const zip = screen.getByRole('link', { name: 'Download as a zip file (0.8 MB)' });
  expect(zip).toHaveAttribute('href', new URL('stories/one/one.zip', document.baseURI).href);
});
