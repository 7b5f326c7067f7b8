// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { buildBasemap } from '../../src/build/basemap/build-basemap.ts';
import { eventStateAt } from '../../src/domain/active.ts';
import { buildCatalog } from '../../src/domain/compile.ts';
import { dateClaims } from '../../src/domain/date-claims.ts';
import { dayIndexOf, dayInterval } from '../../src/domain/time/calendar.ts';
import { MessagesProvider } from '../../src/i18n/messages-context.tsx';
import { speakEnglish } from '../../src/i18n/speech.ts';
import { StaticMap } from '../../src/static-map/static-map.tsx';
import { story } from '../unit/data/muscat-story.ts';

const basemap = buildBasemap();
const catalog = buildCatalog(story, dateClaims(story));

function renderDay(date: string, selected: string, box = { width: 750, height: 515 }) {
  const day = dayInterval(catalog.calendar, dayIndexOf(catalog.calendar, date) ?? 0);
  const { container } = render(
    <MessagesProvider speech={speakEnglish(story.timeZone)}>
      <StaticMap
        basemap={basemap}
        catalog={catalog}
        selected={selected}
        box={box}
        stateOf={(id) => {
          const record = catalog.byId.get(id);
          return record ? eventStateAt(record, day) : 'hidden';
        }}
      />
    </MessagesProvider>,
  );
  return container;
}

const picture = () => within(screen.getByRole('img', { name: /map of the region/i }));

afterEach(cleanup);

describe('the static map', () => {
  it('draws the talks at both places, with the source of each, and the rooms over water', () => {
    const container = renderDay('2024-01-10', 'muscat-talks');
    expect(picture().getByText('Muscat')).toBeTruthy();
    expect(picture().getByText('10 January (NYT)')).toBeTruthy();
    expect(picture().getByText('Oman')).toBeTruthy();
    expect(picture().getByText('January (FT)')).toBeTruthy();
    expect(picture().getByText('US delegation')).toBeTruthy();
    expect(picture().getByText('Rooms drawn, not located')).toBeTruthy();
    expect(container.querySelectorAll('.static-map-hatch.static-map-active')).toHaveLength(1);
    expect(container.querySelectorAll('.annotation-tie')).toHaveLength(1);
  });

  it('leaves traces afterwards, and no rooms', () => {
    const container = renderDay('2024-01-14', 'muscat-talks');
    expect(container.querySelector('.static-map-hatch.static-map-past')).toBeTruthy();
    expect(container.querySelector('.annotation-tie')).toBeNull();
    expect(picture().queryByText('US delegation')).toBeNull();
  });

  it('fills the country that was hit', () => {
    const container = renderDay('2024-01-12', 'yemen-strikes');
    expect(container.querySelectorAll('.static-map-flash.static-map-active')).toHaveLength(1);
    expect(picture().getByText('Strikes in Yemen').closest('.annotation-label-flash')).toBeTruthy();
  });

  it('names the seas, and the countries that the story does not name', () => {
    renderDay('2024-01-10', 'muscat-talks');
    for (const name of ['Persian Gulf', 'Saudi Arabia', 'Yemen', 'Iran'])
      expect(picture().getByText(name)).toBeTruthy();
    expect(picture().queryByText('Tehran')).toBeNull();
    expect(picture().queryByText('Washington')).toBeNull();
  });

  it('says whose boundaries these are', () => {
    renderDay('2024-01-10', 'muscat-talks');
    expect(
      screen.getByText('Boundaries as Natural Earth draws them, de facto, 1:50m (world-atlas 1.0.0)'),
    ).toBeTruthy();
  });

  it('has short names for the rooms in a small box', () => {
    renderDay('2024-01-10', 'muscat-talks', { width: 390, height: 320 });
    expect(picture().getByText('US')).toBeTruthy();
    expect(picture().queryByText('US delegation')).toBeNull();
  });

  it('holds nothing that the policy refuses: no style, no script, no address of elsewhere', () => {
    const container = renderDay('2024-01-12', 'yemen-strikes');
    expect(container.querySelector('[style], style, script')).toBeNull();
    for (const use of container.querySelectorAll('[href]')) expect(use.getAttribute('href')).toMatch(/^#/);
  });
});
