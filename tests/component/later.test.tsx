// @vitest-environment jsdom
import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { MessagesProvider } from '../../src/i18n/messages-context.tsx';
import { speakEnglish } from '../../src/i18n/speech.ts';
import { askForMissing, usePartsMissing } from '../../src/ui/late-parts.ts';
import { comesLater } from '../../src/ui/later.tsx';

afterEach(cleanup);

const renderSpoken = (part: ReactNode) =>
  render(<MessagesProvider speech={speakEnglish('UTC')}>{part}</MessagesProvider>);

const Part = ({ name }: { name: string }) => <p>The part of {name}</p>;

it('asks for a part only when it is put in, and says meanwhile that it is on its way', async () => {
  const load = vi.fn(async () => Part);
  const { Later } = comesLater(load);
  expect(load).not.toHaveBeenCalled();
  render(<Later name="today" whenWaiting={<p>On its way</p>} />);
  expect(screen.getByText('On its way')).toBeTruthy();
  expect(await screen.findByText('The part of today')).toBeTruthy();
  expect(screen.queryByText('On its way')).toBeNull();
});

it('tries once more each time that it is put in, and never again once it is there', async () => {
  const load = vi.fn(async () => Part).mockRejectedValueOnce(new Error('offline'));
  const { Later } = comesLater(load);
  const part = <Later name="today" whenFailed={<p>Not to be had</p>} />;
  renderSpoken(part);
  expect(await screen.findByText('Not to be had')).toBeTruthy();
  cleanup();
  renderSpoken(part);
  expect(await screen.findByText('The part of today')).toBeTruthy();
  cleanup();
  renderSpoken(part);
  expect(screen.getByText('The part of today')).toBeTruthy();
  expect(load).toHaveBeenCalledTimes(2);
});

it('asks once more when the reader says so', async () => {
  const load = vi.fn(async () => Part).mockRejectedValueOnce(new Error('offline'));
  const { Later } = comesLater(load);
  renderSpoken(<Later name="today" whenFailed={<p>Not to be had</p>} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('The part of today')).toBeTruthy();
  expect(screen.queryByText('Not to be had')).toBeNull();
});

it('comes by itself when the network is back, and fetches no fresh page where it fails once more', async () => {
  const offline = new Error('offline');
  const load = vi
    .fn(async () => Part)
    .mockRejectedValueOnce(offline)
    .mockRejectedValueOnce(offline);
  const fetched = vi.spyOn(globalThis, 'fetch');
  const { Later } = comesLater(load);
  renderSpoken(<Later name="today" whenWaiting={<p>On its way</p>} whenFailed={<p>Not to be had</p>} />);
  for (let count = 1; count <= 2; count += 1) {
    await waitFor(() => expect(load).toHaveBeenCalledTimes(count));
    expect(await screen.findByText('Not to be had')).toBeTruthy();
    act(() => void dispatchEvent(new Event('online')));
  }
  expect(await screen.findByText('The part of today')).toBeTruthy();
  expect(fetched).not.toHaveBeenCalled();
});

it('is told of by the page where it has no face of its own, once for all such parts', async () => {
  const offline = new Error('offline');
  const loads = [vi.fn(async () => Part), vi.fn(async () => Part)].map((load) => load.mockRejectedValueOnce(offline));
  const [First, Second] = loads.map((load) => comesLater(load).Later);
  if (!First || !Second) throw new Error('There are two parts.');
  const Notice = () => <p>{usePartsMissing() ? 'Something is missing' : 'All is here'}</p>;
  renderSpoken(
    <>
      <Notice />
      <First name="today" />
      <Second name="tomorrow" />
    </>,
  );
  await waitFor(() => expect(loads.map(({ mock }) => mock.calls.length)).toEqual([1, 1]));
  expect(await screen.findByText('Something is missing')).toBeTruthy();
  act(askForMissing);
  expect(await screen.findByText('The part of today')).toBeTruthy();
  expect(await screen.findByText('The part of tomorrow')).toBeTruthy();
  expect(screen.getByText('All is here')).toBeTruthy();
});
