import { describe, expect, it } from 'vitest';
import type { Lens } from '../../../src/domain/lens.ts';
import { speakEnglish } from '../../../src/i18n/speech.ts';
import { sayMap } from '../../../src/map/say-map.ts';
import { lookOn, whole } from '../data/muscat-look.ts';

const speech = speakEnglish('Asia/Muscat');
const say = (iso: string, lens: Lens = 'public') => {
  const look = lookOn(iso, lens);
  return sayMap(look.catalog, look, look.today, { speech });
};

describe('the map in words', () => {
  it('as it became public names the day, what is news and how exact it is, then what was public before', () => {
    expect(say('2024-03-13')).toMatch(
      /^In print by 13 March 2024, the map shows: public today: Secret, indirect talks in Oman \(Oman, a country, January 2024\)\. public before: /,
    );
  });

  it('names both places of the talks with their sources once both are in print', () => {
    expect(say('2024-03-15')).toContain(
      '(its sources give different places: Muscat, a city, 10 January 2024, New York Times; Oman, a country, January 2024, Financial Times; drawn as two rooms, not located, US delegation and Iranian delegation: Omani officials carry messages)',
    );
  });

  it('says which place is from outside', () => {
    expect(say('2024-03-16')).toContain('Tower 22, from outside, 28 January 2024');
  });

  it('says that nothing is in print yet', () => {
    expect(say('2023-03-01')).toBe('Nothing that has a place is in print by 1 March 2023: the map shows no event.');
  });

  it('as it happened names what is under way', () => {
    expect(say('2024-01-20', 'happened')).toContain('Attacks on ships in the Red Sea (Red Sea, an area)');
    expect(say('2024-01-10', 'happened')).toContain('Muscat, a city, 10 January 2024, New York Times');
  });

  it('never says Muscat before the second report', () => {
    for (const iso of whole.calendar.days) if (iso < '2024-03-15') expect(say(iso)).not.toContain('Muscat');
  });
});
