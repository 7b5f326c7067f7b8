import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeLabels } from '../../../src/domain/map-labels.ts';
import { describeMarks, describeTies } from '../../../src/domain/map-marks.ts';
import { publicationOfClaim } from '../../../src/domain/publication.ts';
import { lookOn, whole } from '../data/muscat-look.ts';

const marksOn = (iso: string, selected = 'muscat-talks') => {
  const look = lookOn(iso);
  return { look, marks: describeMarks(look.catalog, { ...look, selected }) };
};
/** The marks of an event that are seen, as they are drawn: `active ring muscat`. */
const drawn = (iso: string, event: string) =>
  marksOn(iso, event)
    .marks.filter((mark) => mark.event === event && !mark.covered)
    .map(({ state, drawing, place, context }) => `${state} ${context ? 'outside' : drawing} ${place}`)
    .toSorted();

describe('the talks in the second lens', () => {
  it.each([
    ['2024-03-12', []],
    ['2024-03-13', ['active hatch oman']],
    ['2024-03-14', ['past hatch oman']],
    ['2024-03-15', ['active ring muscat', 'past hatch oman']],
    ['2024-03-16', ['past hatch oman', 'past ring muscat']],
  ])('on %s are %j', (iso, expected) => {
    expect(drawn(iso, 'muscat-talks')).toEqual(expected);
  });

  it('are tied from the day on which both places are in print', () => {
    const tiesOn = (iso: string) => {
      const { look, marks } = marksOn(iso);
      return describeTies(look.catalog, marks).filter(({ event }) => event === 'muscat-talks');
    };
    expect(tiesOn('2024-03-14')).toEqual([]);
    expect(tiesOn('2024-03-15')).toMatchObject([{ from: 'muscat', to: 'oman' }]);
    expect(tiesOn('2024-03-16')).toHaveLength(1);
  });

  it('name each place with its own source and date', () => {
    const { look, marks } = marksOn('2024-03-15');
    const labels = describeLabels(look.catalog, marks).filter(({ event }) => event === 'muscat-talks');
    expect(
      labels.map(({ places, source, dating, disputes }) => [
        places.join(),
        source,
        dating?.edtf,
        disputes.map(({ id }) => id).join(),
      ]),
    ).toEqual(
      expect.arrayContaining([
        ['muscat', 'nyt', '2024-01-10', 'C04,C09'],
        ['oman', 'ft', '2024-01', ''],
      ]),
    );
  });

  it('are known by a country and a month, and no more, before the second report', () => {
    const { look, marks } = marksOn('2024-03-13');
    const [label] = describeLabels(look.catalog, marks).filter(({ selected }) => selected);
    expect(label?.coarse).toEqual({ place: 'country', date: 'month' });
  });
});

describe('what outside sources alone place', () => {
  it('is told apart until a report places it too', () => {
    expect(drawn('2024-03-14', 'yemen-strikes')).toEqual(['past outside yemen']);
    expect(drawn('2024-03-15', 'yemen-strikes')).toEqual(['past flash yemen']);
  });

  it('has a label of its own beside that of the reports', () => {
    const { look, marks } = marksOn('2024-03-16', 'jordan-attack');
    const labels = describeLabels(look.catalog, marks).filter(({ event }) => event === 'jordan-attack');
    expect(labels.map(({ places, fromOutside }) => [places.join(), fromOutside])).toEqual(
      expect.arrayContaining([
        ['jordan', false],
        ['tower-22', true],
      ]),
    );
  });

  it('is drawn in the first lens only where no report places the event', () => {
    const look = lookOn('2024-02-03', 'happened');
    expect(describeMarks(look.catalog, look).filter(({ context }) => context)).toEqual([]);
  });
});

describe('what was public as it happened', () => {
  it('is no news on the day of a report that places it', () => {
    expect(drawn('2024-03-15', 'detainee-deal')).toEqual(['past hatch oman', 'past outside doha']);
  });

  it('is news on the day on which an outside source places it', () => {
    expect(drawn('2023-09-11', 'detainee-deal')).toEqual(['active outside doha']);
  });
});

describe('in the second lens', () => {
  it('no mark appears before a claim that places it is public', () => {
    fc.assert(
      fc.property(fc.constantFrom(...whole.calendar.days), (iso) => {
        const look = lookOn(iso);
        const end = look.today + 86_400_000;
        for (const { event, place } of describeMarks(look.catalog, look)) {
          const days = whole.story.claims
            .filter((claim) => claim.event === event && claim.places.some((each) => each.place === place))
            .map((claim) => publicationOfClaim(claim, whole.sources, whole.story.timeZone)?.start ?? Infinity);
          expect(Math.min(...days)).toBeLessThan(end);
        }
      }),
      { numRuns: 120 },
    );
  });

  it('nothing that is out is taken from the map again', () => {
    const { days } = whole.calendar;
    fc.assert(
      fc.property(fc.nat(days.length - 1), fc.nat(days.length - 1), (one, other) => {
        const [early, late] = [days[Math.min(one, other)] ?? '', days[Math.max(one, other)] ?? ''].map((iso) => {
          const look = lookOn(iso);
          return describeMarks(look.catalog, look).map(({ key }) => key);
        });
        expect(late).toEqual(expect.arrayContaining(early ?? []));
      }),
      { numRuns: 60 },
    );
  });
});
