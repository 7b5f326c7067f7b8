// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import { INQUIRY_STEPS, isRevealed } from '../../src/domain/inquiry/inquiry-step.ts';
import { PresentScreen } from '../../src/present/present-screen.tsx';
import { PresenterScreen } from '../../src/present/presenter/presenter-screen.tsx';
import { Slide } from '../../src/present/slide.tsx';
import { createLessonClock } from '../../src/state/lesson-clock.ts';
import { useTalkStore } from '../../src/state/talk-context.tsx';
import type { TalkStore } from '../../src/state/talk-store.ts';
import { muscatCatalog } from './render-story.tsx';
import { renderTalk, standInForDrawing } from './render-talk.tsx';

const TALKS = [{ id: 'two-rooms', kind: 'step', step: 'two-rooms' }] as const;
const PUT_OFF = [{ id: 'put-off', kind: 'step', step: 'put-off' }] as const;
const press = (key: string) => fireEvent.keyDown(document.body, { key });
const on = (talk: TalkStore, times = 1) =>
  act(() => {
    for (let time = 0; time < times; time += 1) talk.getState().wentOn();
  });
const inquire = (talk: TalkStore, event: string) => act(() => talk.getState().inquiryBegan(event));
const slide = () => document.querySelector('.slide-inquiry') as HTMLElement;

beforeEach(standInForDrawing);

describe('an inquiry before a class', () => {
  it('asks, lets it judge, counts its hands, and only then names the accounts and how they stand', () => {
    const { talk } = renderTalk(<Slide map={null} />, TALKS);
    inquire(talk, 'muscat-talks');
    expect(within(slide()).getByRole('heading', { name: 'Secret, indirect talks in Muscat' })).toBeTruthy();
    expect(
      within(slide())
        .getAllByRole('region')
        .map((region) => region.ariaLabel ?? region.getAttribute('aria-label')),
    ).toEqual(['Sourcing', 'Contextualization', 'Corroboration', 'Close reading']);
    expect(within(slide()).queryByText(/Account/)).toBeNull();
    on(talk);
    expect(slide().textContent).toContain('Account one: American and Iranian officials, unnamed');
    expect(slide().textContent).not.toContain('independent witnesses');
    on(talk, 2);
    const table = within(slide()).getByRole('table');
    expect(within(table).getByRole('columnheader', { name: 'Account two' })).toBeTruthy();
    expect(table.textContent).toContain('nearly eight months');
    expect(table.textContent).not.toMatch(/contradicts|differs|tension/);
    on(talk, 2);
    expect(within(slide()).getByRole('heading', { name: 'Which account would you rather rely on?' })).toBeTruthy();
    act(() => talk.getState().handsCounted('inquiry:muscat-talks', 1, 1));
    const [, second] = within(within(slide()).getByRole('list', { name: 'Show of hands' })).getAllByRole('listitem');
    expect(second?.textContent).toContain('Account two');
    expect(second?.textContent).toContain('1 hand');
    on(talk);
    const [, named] = within(slide()).getAllByRole('listitem');
    expect(named?.textContent).toMatch(/Account two1 handNew York Times15 March 2024/);
    expect(slide().textContent).toContain('two reports, but not two independent witnesses');
    on(talk);
    expect(within(slide()).getByRole('table').textContent).toContain('contradicts');
    expect(slide().textContent).toContain('Denies, outside the reports: Xinhua, citing IRNA');
    on(talk);
    expect(slide()).toBeNull();
    expect(talk.getState().place).toEqual({ stop: 0, part: 0 });
  });

  it('asks of one account alone how far it goes', () => {
    const { talk } = renderTalk(<Slide map={null} />, PUT_OFF);
    inquire(talk, 'post-january-messages');
    on(talk, INQUIRY_STEPS.indexOf('hands'));
    expect(within(slide()).getByRole('heading', { name: 'Would you rely on it?' })).toBeTruthy();
    on(talk);
    expect(slide().textContent).toContain('Only one report tells it.');
    act(() => talk.getState().inquiryTurned({ event: 'jordan-attack', step: 'standings' }));
    expect(slide().textContent).toMatch(/Outside the reports: \w/);
  });

  it('gives no name away before, at any event, not even under itself', () => {
    const catalog = muscatCatalog();
    const names = [...catalog.sources.values()].flatMap(({ name, publisher }) => [String(name), String(publisher)]);
    const { talk } = renderTalk(<Slide map={null} />, TALKS);
    on(talk, 2);
    for (const { id, event } of catalog.events) {
      if (event.lane === 'publication') continue;
      for (const step of INQUIRY_STEPS) {
        act(() => talk.getState().inquiryTurned({ event: id, step }));
        const told = slide().textContent ?? '';
        const given = names.filter((name) => told.includes(name));
        if (!isRevealed(step)) expect([id, step, given]).toEqual([id, step, []]);
        expect(screen.queryByRole('article')).toBeNull();
      }
    }
  });

  it('is led through by keys, left by one, and announced', () => {
    const { talk } = renderTalk(<PresentScreen map={null} />, TALKS);
    press('h');
    expect(talk.getState().inquiry).toEqual({ event: 'muscat-talks', step: 'questions' });
    expect(screen.getByRole('status').textContent).toBe('Think like a historian');
    press('PageDown');
    expect(screen.getByRole('status').textContent).toBe('Sourcing');
    press('PageUp');
    press('PageUp');
    expect(talk.getState()).toMatchObject({ inquiry: undefined, place: { stop: 0, part: 0 } });
    press('h');
    press('b');
    press('Escape');
    expect(talk.getState()).toMatchObject({ black: false, inquiry: { step: 'questions' } });
    press('Escape');
    expect(talk.getState().inquiry).toBeUndefined();
  });

  it('asks which of several events, and says where there is none', async () => {
    const { talk } = renderTalk(<PresentScreen map={null} />, [...PUT_OFF, { id: 'eyes', kind: 'blank' }]);
    await userEvent.click(screen.getByRole('button', { name: 'More' }));
    await userEvent.click(screen.getByRole('button', { name: 'Think like a historian' }));
    const sheet = screen.getByRole('dialog', { name: 'Think like a historian: which event?' });
    expect(within(sheet).getAllByRole('listitem')).toHaveLength(4);
    await userEvent.click(within(sheet).getByRole('button', { name: 'Messages go on through Oman' }));
    expect(talk.getState().inquiry?.event).toBe('post-january-messages');
    expect(screen.queryByRole('dialog')).toBeNull();
    act(() => talk.getState().wentToLast());
    press('h');
    expect(screen.getByText('No event stands at this stop.')).toBeTruthy();
  });
});

describe('in the presenter window', () => {
  function Presenter() {
    const talk = useTalkStore();
    const [clock] = useState(() => createLessonClock(talk, Date.now, { read: () => null, write() {} }).store);
    const way = () => {};
    return (
      <PresenterScreen
        map={null}
        stillMap={null}
        clock={clock}
        others={[]}
        blocked={false}
        onProjected={way}
        onHere={way}
      />
    );
  }
  const open = () => renderTalk(<Presenter />, PUT_OFF);

  it('each event has its answers, with the names', () => {
    open();
    const inquiries = screen.getByRole('region', { name: /Think like a historian/ });
    const [first] = [...inquiries.querySelectorAll('details')];
    expect(inquiries.querySelectorAll('details')).toHaveLength(4);
    expect(first?.textContent).toContain('Sourcing');
    expect(first?.textContent).toContain('Financial Times');
    expect(first?.querySelector('table')).toBeTruthy();
  });

  it('an event is shown to the class, from any step, with hands to count, and taken away', async () => {
    const { talk } = open();
    const inquiries = screen.getByRole('region', { name: /Think like a historian/ });
    await userEvent.click(within(inquiries).getAllByRole('button', { name: 'Show to class' })[0] as HTMLElement);
    expect(talk.getState().inquiry).toEqual({ event: 'second-round', step: 'questions' });
    expect(screen.getByRole('button', { name: 'Next: Sourcing' })).toBeTruthy();
    const desk = screen.getByRole('region', { name: /Think like a historian.*A second round, put off/ });
    await userEvent.click(within(desk).getByRole('button', { name: 'Hands up' }));
    expect(talk.getState().inquiry?.step).toBe('hands');
    await userEvent.click(screen.getAllByRole('button', { name: /^One hand more/ })[0] as HTMLElement);
    expect(talk.getState().hands).toEqual({ 'inquiry:second-round': [1] });
    await userEvent.click(within(desk).getByRole('button', { name: 'How they stand' }));
    await userEvent.click(screen.getByRole('button', { name: 'Back to stop 1' }));
    expect(talk.getState().inquiry).toBeUndefined();
  });
});
