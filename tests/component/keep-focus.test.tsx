// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { keepFocus } from '../../src/app/keyboard/keep-focus.ts';

// jsdom lays nothing out.
beforeAll(() => {
  Element.prototype.checkVisibility = function visible() {
    return this.closest('[hidden]') === null;
  };
});
afterEach(cleanup);

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
const frames = async () => {
  for (let frame = 0; frame < 3; frame += 1) await nextFrame();
};

function renderPage() {
  const { container } = render(
    <main>
      <section aria-label="Events">
        <h2>Events</h2>
        <p>Other</p>
      </section>
      <div className="reader-map">
        <section className="notices">
          <p>
            <button type="button">Dismiss</button>
          </p>
        </section>
        <section className="story-map" aria-label="Map" />
      </div>
      <div>
        <p>
          <button type="button">End the tour</button>
        </p>
        <section aria-label="Evidence" tabIndex={-1} />
      </div>
    </main>,
  );
  return keepFocus(container);
}

it('gives a lost focus to the part of the page that it was in', async () => {
  const release = renderPage();
  screen.getByText('End the tour').focus();
  screen.getByText('End the tour').parentElement?.remove();
  await frames();
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Events' }));
  release();
});

it('leaves it to whoever took its place away, and leads it with the next frame', async () => {
  const release = renderPage();
  const end = screen.getByText('End the tour');
  end.focus();
  // Something else has gone just before: the frame that looks after the focus is asked for already.
  screen.getByText('Other').hidden = true;
  await Promise.resolve();
  requestAnimationFrame(() => {
    if (document.activeElement === document.body) screen.getByRole('region', { name: 'Evidence' }).focus();
  });
  end.parentElement?.remove();
  await frames();
  expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Evidence' }));
  release();
});

it('gives the focus of a notice that stood above the map to the map', async () => {
  const release = renderPage();
  screen.getByText('Dismiss').focus();
  screen.getByText('Dismiss').parentElement?.remove();
  await frames();
  expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Map' }));
  release();
});
