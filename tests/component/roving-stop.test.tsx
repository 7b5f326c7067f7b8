// @vitest-environment jsdom
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { makeOneStop } from '../../src/ui/roving-stop.ts';

// jsdom lays nothing out.
beforeAll(() => {
  Element.prototype.checkVisibility = function visible() {
    return this.closest('[hidden]') === null;
  };
});
afterEach(cleanup);

const button = (name: string) => screen.getByText<HTMLButtonElement>(name);

function renderStops() {
  const { container } = render(
    <>
      <div className="stops">
        <button type="button">One</button>
        <button type="button" aria-current="true">
          Two
        </button>
        <button type="button">Three</button>
      </div>
      <button type="button">After</button>
    </>,
  );
  const root = container.querySelector<HTMLElement>('.stops') as HTMLElement;
  return { root, release: makeOneStop(root, 'button', '[aria-current]') };
}

describe('one stop of several controls', () => {
  it('is come to by what is preferred, gone through with arrows, left with Tab', async () => {
    const user = userEvent.setup();
    renderStops();
    await user.tab();
    expect(document.activeElement).toBe(button('Two'));
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(button('Three'));
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(button('Three'));
    await user.keyboard('{Home}{ArrowLeft}');
    expect(document.activeElement).toBe(button('One'));
    await user.tab();
    expect(document.activeElement).toBe(button('After'));
  });

  it('goes the way that the page reads', async () => {
    const user = userEvent.setup();
    const { root } = renderStops();
    root.style.direction = 'rtl';
    for (const name of ['One', 'Two', 'Three']) button(name).style.direction = 'rtl';
    button('Two').focus();
    await user.keyboard('{ArrowLeft}');
    expect(document.activeElement).toBe(button('Three'));
  });

  it('has another when its own is hidden, and none of it once it is let go', async () => {
    const { release } = renderStops();
    button('Two').hidden = true;
    await waitFor(() => expect(button('One').tabIndex).toBe(0));
    expect(button('Two').tabIndex).toBe(-1);
    release();
    expect(button('Three').tabIndex).toBe(0);
  });
});
