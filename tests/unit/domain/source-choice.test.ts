import { describe, expect, it } from 'vitest';
import {
  addOutside,
  countsOutside,
  leaveOutside,
  listOutsideSources,
  listReports,
  sameChoice,
} from '../../../src/domain/source-choice.ts';
import { muscatCatalog } from '../../component/render-story.tsx';

const whole = muscatCatalog();
const all = new Set<string>();
const outside = listOutsideSources(whole).map(({ id }) => id);

describe('which sources count', () => {
  it('tells reports, by their days, from the pages that carry them and from what stands beside', () => {
    expect(listReports(whole).map(({ id }) => id)).toEqual(['ft', 'nyt']);
    expect(outside).toHaveLength(30);
    expect(outside).not.toContain('alhurra');
  });

  it('leaves the outside sources out and keeps the reports that were chosen', () => {
    expect([...leaveOutside(whole, all)]).toEqual(['ft', 'nyt']);
    expect([...leaveOutside(whole, new Set(['nyt', 'xinhua']))]).toEqual(['nyt']);
    expect([...leaveOutside(whole, new Set(['xinhua']))]).toEqual(['ft', 'nyt']);
    expect(countsOutside(whole, leaveOutside(whole, all))).toBe(false);
  });

  it('lets them count again, and all of them where no report is missing', () => {
    expect(addOutside(whole, new Set(['ft', 'nyt'])).size).toBe(0);
    expect([...addOutside(whole, new Set(['ft']))]).toEqual(['ft', ...outside]);
    expect(countsOutside(whole, new Set(['ft', 'xinhua']))).toBe(true);
  });

  it('compares choices by what they let through, not by their ids', () => {
    expect(sameChoice(whole, new Set(['ft', 'nyt']), new Set(['nyt', 'ft']))).toBe(true);
    expect(sameChoice(whole, all, new Set(['ft', 'nyt']))).toBe(false);
    // A source that is in no catalog adds nothing.
    expect(sameChoice(whole, new Set(['ft']), new Set(['ft', 'gone']))).toBe(true);
  });
});
