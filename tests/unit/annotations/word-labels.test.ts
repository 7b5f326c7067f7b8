import { describe, expect, it } from 'vitest';
import { LabelWriter } from '../../../src/annotations/word-labels.ts';
import { describeLabels } from '../../../src/domain/map-labels.ts';
import { describeMarks } from '../../../src/domain/map-marks.ts';
import { speakEnglish } from '../../../src/i18n/speech.ts';
import { lookOn } from '../data/muscat-look.ts';

const speech = speakEnglish('Asia/Muscat');

/** The labels of an event on a day of the second lens: title, then each setting of its details. */
function labelsOn(iso: string, event: string, { selected = event, chosen = [] as string[] } = {}) {
  const look = lookOn(iso, 'public', chosen);
  const marks = describeMarks(look.catalog, { ...look, selected });
  const writer = new LabelWriter(look.catalog, speech, { ...look, chosen: chosen.length > 0 });
  return describeLabels(look.catalog, marks)
    .filter((label) => label.event === event)
    .map((label) => writer.write(label));
}
const detailsOf = (iso: string, event: string) =>
  labelsOn(iso, event, { selected: 'muscat-talks' }).map(({ title, details }) => [title, details.at(-1)?.join(' / ')]);

describe('the selected talks in the second lens', () => {
  it('have no words before the first report', () => {
    expect(labelsOn('2024-03-12', 'muscat-talks')).toEqual([]);
  });

  it.each([
    ['2024-03-13', 'all that is in print by 13 March.'],
    ['2024-03-14', 'all that is in print by 14 March.'],
  ])('on %s say how little is in print', (iso, all) => {
    const [label] = labelsOn(iso, 'muscat-talks');
    expect(label?.coarse).toEqual({
      title: 'Oman, January',
      all: ['A country and a month:', all],
      lacks: ['No city, no day:', 'no point is drawn.'],
    });
    expect(label?.disputes).toEqual([]);
  });

  it('name each place with its date and its source, once both are out', () => {
    for (const iso of ['2024-03-15', '2024-03-16']) {
      const labels = labelsOn(iso, 'muscat-talks');
      expect(Object.fromEntries(labels.map(({ title, details }) => [title, details[0]]))).toEqual({
        Muscat: ['10 January (New York Times)'],
        Oman: ['January (Financial Times)'],
      });
      expect(labels.find(({ title }) => title === 'Muscat')?.disputes).toEqual([
        'disputed: how long since the last talks?',
        'in tension: whose initiative',
      ]);
    }
  });

  it('with one source chosen, speak of that source alone', () => {
    const [label] = labelsOn('2024-03-20', 'muscat-talks', { chosen: ['ft'] });
    expect(label?.coarse?.title).toBe('Oman, January');
    expect(label?.coarse?.all[1]).toMatch(/^all in these sources by /);
  });
});

describe('what was public before', () => {
  it('says since when', () => {
    expect(detailsOf('2024-03-13', 'houthi-ship-attacks')).toEqual([
      ['Attacks on ships', 'Red Sea / public since 20 November 2023'],
    ]);
    expect(detailsOf('2023-12-01', 'houthi-ship-attacks')).toEqual([
      ['Attacks on ships', 'Red Sea / public since 20 November'],
    ]);
    expect(detailsOf('2024-02-05', 'may-talks')).toEqual([
      ['Talks in May', 'Oman, 8 May 2023 / public since 14 June 2023'],
    ]);
  });

  it('says where it was public the same day, or on this one', () => {
    expect(detailsOf('2024-03-13', 'yemen-strikes')).toEqual([
      ['Strikes in Yemen', '11 January, Washington time / public the same day'],
    ]);
    expect(detailsOf('2024-01-11', 'yemen-strikes')).toEqual([
      ['Strikes in Yemen', '11 January, Washington time / public today'],
    ]);
  });

  it('says that the day is not in the data where no source gives it', () => {
    expect(detailsOf('2024-03-13', 'gaza-mediation')).toEqual([
      ['US mediation', 'Gaza Strip, February / public earlier: day not in this data'],
    ]);
  });

  it('tells what is from outside apart', () => {
    expect(detailsOf('2024-02-05', 'jordan-attack')).toEqual(
      expect.arrayContaining([['Tower 22, from outside', 'Wikipedia']]),
    );
    const deal = labelsOn('2024-03-16', 'detainee-deal');
    expect(deal.map(({ title, details }) => [title, details[0]?.[0]])).toEqual(
      expect.arrayContaining([
        ['Doha, from outside', 'by 10 August 2023 (Reuters)'],
        ['Oman', '2023 (New York Times)'],
      ]),
    );
  });
});
