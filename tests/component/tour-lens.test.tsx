// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { directStory } from '../../src/state/story-direction.ts';
import { renderStory, startOf } from './render-story.tsx';

function begin(lens: 'happened' | 'public', day: string, event: string) {
  const session = renderStory(null);
  directStory(session);
  const { view, playback, selection } = session;
  view.getState().lensChosen(lens);
  playback.getState().scrubbed(startOf(session, day));
  selection.getState().selected(event, 'address');
  const standing = () => ({
    lens: view.getState().lens,
    position: playback.getState().position,
    event: selection.getState().event,
  });
  return { session, view: view.getState(), standing, before: standing() };
}

describe('a tour that is left', () => {
  it('gives back lens and day where it had turned the lens, and an event that is known from there', () => {
    const { view, standing, before, session } = begin('public', '2024-03-14', 'muscat-talks');
    view.tourStopReached(0);
    expect(standing().lens).toBe('happened');
    view.tourStopReached(3);
    view.tourLeft();
    expect(standing()).toMatchObject({ lens: before.lens, position: before.position });
    expect(session.knowledge.getState().catalog.byId.has(standing().event ?? '')).toBe(true);
  });

  it('leaves the reader at its stop, where the lens is their own', () => {
    const { view, standing, session } = begin('happened', '2024-01-10', 'muscat-talks');
    view.tourStopReached(3);
    const stop = standing();
    view.tourLeft();
    expect(standing()).toEqual(stop);
    expect(stop.event).toBe(session.whole.story.steps[3]?.events[0]);
  });

  it('takes nobody back who leaves by a way of their own', () => {
    const { view, standing, session } = begin('public', '2024-03-14', 'muscat-talks');
    view.tourStopReached(0);
    session.selection.getState().selected('yemen-strikes', 'reader');
    expect(session.view.getState().tourStop).toBeUndefined();
    expect(standing()).toMatchObject({ lens: 'happened', event: 'yemen-strikes' });
  });

  it('forgets where an earlier one began', () => {
    const { view, standing, session } = begin('public', '2024-03-14', 'muscat-talks');
    view.tourStopReached(0);
    session.selection.getState().selected('yemen-strikes', 'reader');
    view.tourStopReached(1);
    view.tourLeft();
    expect(standing().lens).toBe('happened');
  });
});
