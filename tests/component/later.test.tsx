// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { comesLater } from '../../src/ui/later.tsx';

afterEach(cleanup);

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
  render(part);
  expect(await screen.findByText('Not to be had')).toBeTruthy();
  cleanup();
  render(part);
  expect(await screen.findByText('The part of today')).toBeTruthy();
  cleanup();
  render(part);
  expect(screen.getByText('The part of today')).toBeTruthy();
  expect(load).toHaveBeenCalledTimes(2);
});
