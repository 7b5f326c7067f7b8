import { describe, expect, it } from 'vitest';
import { readPrintChoice, writePrintChoice } from '../../../src/print/print-address.ts';

const EVENTS = new Set(['talks', 'strikes']);
const read = (search: string, locale = 'de-DE') => readPrintChoice(search, EVENTS, 'talks', locale);

describe('the address of what is printed', () => {
  it('says sheet, paper and event', () => {
    expect(read('?sheet=pack&paper=letter&names=blank&event=strikes')).toEqual({
      sheet: 'pack',
      paper: 'letter',
      names: 'blank',
      event: 'strikes',
    });
  });

  it('takes the opening value for what it leaves out, or cannot be used', () => {
    const opening = { sheet: 'handout', paper: 'a4', names: 'printed', event: 'talks' };
    expect(read('')).toEqual(opening);
    expect(read('?sheet=book&paper=a3&names=some&event=nothing')).toEqual(opening);
  });

  it('prints on the paper of the region', () => {
    expect(read('', 'en-US').paper).toBe('letter');
    expect(read('?paper=a4', 'en-US').paper).toBe('a4');
  });

  it('is read as it was written, beside what else the address says', () => {
    const choice = { sheet: 'handout', paper: 'letter', names: 'blank', event: 'strikes' } as const;
    const written = writePrintChoice(choice, 'fa', '?theme=dark');
    expect(read(written)).toEqual(choice);
    expect(new URLSearchParams(writePrintChoice({ ...choice, names: 'printed' }, 'fa', written)).has('names')).toBe(
      false,
    );
    expect(new URLSearchParams(written).get('theme')).toBe('dark');
    expect(new URLSearchParams(written).get('lang')).toBe('fa');
  });
});
