// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { buildBasemap } from '../../src/build/basemap/build-basemap.ts';
import { MapEmpty } from '../../src/map/map-empty.tsx';
import { MapLegend } from '../../src/map/map-legend.tsx';
import { MapTray } from '../../src/map/map-tray.tsx';
import { MapWords } from '../../src/map/map-words.tsx';
import type { Session } from '../../src/state/session.ts';
import { useCatalog, useEventStates, useSelection } from '../../src/state/session-context.tsx';
import { useMoment } from '../../src/state/use-moment.ts';
import { StaticMap } from '../../src/static-map/static-map.tsx';
import { renderStory, startOf } from './render-story.tsx';

function goTo(session: Session, iso: string, lens: 'public' | 'happened' = 'public') {
  act(() => {
    session.view.getState().lensChosen(lens);
    session.playback.getState().scrubbed(startOf(session, iso));
  });
}

describe('the legend', () => {
  const entries = () => screen.queryAllByRole('listitem').map(({ textContent }) => textContent);

  it('explains the marks of the lens, and the hatch of the timeline once something kept secret is out', () => {
    const session = renderStory(<MapLegend />);
    goTo(session, '2024-02-05');
    expect(entries()).toEqual(['added, from outside']);
    goTo(session, '2024-03-13');
    expect(entries()).toEqual(['country only', 'earlier event', 'added, from outside', 'kept from the public']);
    goTo(session, '2024-03-15');
    expect(entries()).toContain('two places');
    act(() => session.filter.getState().toggled('sources', 'nyt'));
    expect(entries()).toContain('until told by the chosen sources');
    goTo(session, '2024-01-10', 'happened');
    expect(entries()).not.toContain('kept from the public');
    expect(entries()).not.toContain('added, from outside');
  });
});

describe('the tray', () => {
  it('holds only what is in print, three at a time', () => {
    const session = renderStory(<MapTray />);
    goTo(session, '2024-03-12');
    expect(screen.queryByText(/Second round/)).toBeNull();
    goTo(session, '2024-03-13');
    expect(screen.getByText('Second round, put off, February')).toBeTruthy();
    goTo(session, '2024-03-15');
    expect(screen.getByText('2 more')).toBeTruthy();
  });
});

describe('the words of the map', () => {
  it('follow lens and playhead', async () => {
    const session = renderStory(<MapWords />);
    goTo(session, '2024-03-13');
    expect(
      await screen.findByText(/^In print by 13 March 2024, the map shows: public today: .*\(Oman, a country/),
    ).toBeTruthy();
    goTo(session, '2024-03-15');
    expect(await screen.findByText(/Muscat, a city, 10 January 2024, New York Times/)).toBeTruthy();
  });
});

describe('an empty map', () => {
  it('says why, and goes on to what is next in print', () => {
    const session = renderStory(<MapEmpty />);
    goTo(session, '2023-03-01');
    expect(screen.getByText('Nothing of this story is in print by 1 March 2023.')).toBeTruthy();
    goTo(session, '2023-03-05');
    expect(screen.getByText('Nothing of this story is in print by 5 March 2023.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Next in print: 14 June 2023' }));
    expect(screen.queryByText(/Nothing of this story/)).toBeNull();
  });

  it('speaks of the chosen sources where only some count', () => {
    const session = renderStory(<MapEmpty />);
    act(() => session.filter.getState().toggled('sources', 'nyt'));
    goTo(session, '2024-03-14');
    expect(screen.getByText('Nothing of this story is in the chosen sources by 14 March 2024.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Next in the chosen sources: 15 March 2024' })).toBeTruthy();
  });

  it('is no subject of the first lens', () => {
    const session = renderStory(<MapEmpty />);
    goTo(session, '2023-03-01', 'happened');
    expect(screen.queryByText(/in print/)).toBeNull();
  });
});

const basemap = buildBasemap();

/** The still map, as it stands in where nothing can be drawn live. */
function Still() {
  const { stateOf } = useEventStates();
  const moment = useMoment();
  const selected = useSelection((state) => state.event);
  return (
    <StaticMap
      basemap={basemap}
      catalog={useCatalog()}
      stateOf={stateOf}
      moment={moment}
      box={{ width: 900, height: 600 }}
      {...(selected !== undefined && { selected })}
    />
  );
}

describe('the still map in the second lens', () => {
  const picture = () => within(screen.getByRole('img', { name: /map of the region/i }));
  const select = (session: Session) => act(() => session.selection.getState().selected('muscat-talks', 'reader'));

  it('says how little is known with the first report alone', () => {
    const session = renderStory(<Still />);
    goTo(session, '2024-03-13');
    select(session);
    for (const line of ['Oman, January', 'A country and a month:', 'all that is in print by 13 March.']) {
      expect(picture().getByText(line)).toBeTruthy();
    }
    expect(picture().getByText('No city, no day: no point is drawn.')).toBeTruthy();
    expect(picture().queryByText(/Muscat/)).toBeNull();
    expect(document.querySelectorAll('.static-map-hatch.static-map-active')).toHaveLength(1);
  });

  it('ties both places with the second, and says what is disputed', () => {
    const session = renderStory(<Still />);
    goTo(session, '2024-03-15');
    select(session);
    expect(picture().getByText('Muscat')).toBeTruthy();
    expect(picture().getByText('10 January (New York Times)')).toBeTruthy();
    expect(picture().getByText(/^≠ disputed: how long/)).toBeTruthy();
    expect(document.querySelectorAll('.annotation-tie')).toHaveLength(1);
  });

  it('draws what outside sources alone place as hollow, with its name', () => {
    const session = renderStory(<Still />);
    goTo(session, '2024-02-05');
    expect(document.querySelectorAll('.annotation-outside-ring')).toHaveLength(1);
    expect(picture().getByText('Tower 22, from outside')).toBeTruthy();
    expect(document.querySelector('.static-map-outside-outline')).toBeTruthy();
    expect(document.querySelector('.static-map-trace, .static-map-hatch, .static-map-flash')).toBeNull();
  });

  it('holds nothing that the policy refuses', () => {
    const session = renderStory(<Still />);
    goTo(session, '2024-03-15');
    expect(document.querySelector('svg [style], style, script')).toBeNull();
  });
});
