// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { TourInvitation, TourPanel, TourStop } from '../../src/tour/tour-panel.tsx';
import { renderStory } from './render-story.tsx';

beforeAll(() => Promise.all([TourInvitation.preload(), TourStop.preload()]));

const panel = () => screen.getByRole('region', { name: 'Guided tour' });

describe('the guided tour', () => {
  it('invites before it has begun', async () => {
    const session = renderStory(<TourPanel />);
    await userEvent.click(screen.getByRole('button', { name: 'Begin the tour' }));
    expect(session.view.getState().tourStop).toBe(0);
  });

  it('goes on, back, to any stop, and ends', async () => {
    const session = renderStory(<TourPanel />);
    const { steps } = session.whole.story;
    await userEvent.click(screen.getByRole('button', { name: 'Begin the tour' }));
    expect(screen.getByRole('button', { name: /first stop/ })).toHaveProperty('disabled', true);
    await userEvent.click(screen.getByRole('button', { name: /^Next, 2:/ }));
    expect(within(panel()).getByRole('heading', { level: 2 }).textContent).toBe(steps[1]?.title);
    expect(panel().textContent).toContain(`stop 2 of ${steps.length}`);
    await userEvent.click(screen.getByRole('button', { name: /^Previous, 1/ }));
    expect(session.view.getState().tourStop).toBe(0);
    await userEvent.click(screen.getByRole('button', { name: new RegExp(`^Stop ${steps.length}:`) }));
    expect(screen.getByRole('button', { current: 'step' }).getAttribute('aria-label')).toMatch(`Stop ${steps.length}:`);
    await userEvent.click(screen.getByRole('button', { name: /End the tour/ }));
    expect(session.view.getState().tourStop).toBeUndefined();
  });

  it('asks a question at every stop, explains the marks, and has the evidence below', async () => {
    const session = renderStory(<TourPanel evidence={<p>all of it</p>} />);
    await userEvent.click(screen.getByRole('button', { name: 'Begin the tour' }));
    for (const step of session.whole.story.steps) {
      expect(within(panel()).getAllByRole('heading', { level: 2 })[0]?.textContent).toBe(step.title);
      expect(within(panel()).getByRole('heading', { name: 'Ask yourself' })).toBeTruthy();
      expect(within(panel()).getByRole('list', { name: 'How it is drawn' }).children.length).toBeGreaterThan(0);
      // The key is the teacher's, and so is the pause.
      const told = panel().textContent ?? '';
      expect([...wordsOf(step.questions.map(({ key }) => key))].filter((words) => told.includes(words))).toEqual([]);
      expect([...wordsOf(step.pause?.key)].filter((words) => told.includes(words))).toEqual([]);
      await userEvent.click(screen.getByRole('button', { name: /^Next|End the tour/ }));
    }
    await userEvent.click(screen.getByRole('button', { name: 'Begin the tour' }));
    expect(screen.getByRole('heading', { name: 'The evidence for this stop' })).toBeTruthy();
    expect(screen.getByText('all of it')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Leave the tour' }));
    expect(screen.queryByText('The evidence for this stop')).toBeNull();
  });
});

function* wordsOf(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (Array.isArray(value)) for (const each of value) yield* wordsOf(each);
  else if (value && typeof value === 'object' && 'text' in value) yield* wordsOf(value.text);
}
