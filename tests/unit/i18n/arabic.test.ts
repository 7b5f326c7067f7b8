import { describe, expect, it } from 'vitest';
import { messages } from '../../../src/i18n/ar/messages.ts';
import { createDateWords } from '../../../src/i18n/date-words.ts';
import { holdsLooseName, inOwnWords, leavesMarkOpen, readMessages } from './read-messages.ts';

const texts = readMessages(messages);
const failing = (bad: RegExp) => texts.filter(({ text }) => bad.test(inOwnWords(text)));

describe('the interface in Arabic', () => {
  it('has no English word left', () => {
    expect(texts.length).toBeGreaterThan(800);
    expect(failing(/\p{Script=Latin}/u)).toEqual([]);
    expect(failing(/undefined|null|NaN|\[object/)).toEqual([]);
  });

  it('writes every number in Arabic-Indic figures', () => {
    expect(failing(/[0-9۰-۹]/)).toEqual([]);
  });

  it('has Arabic punctuation', () => {
    expect(failing(/[,;?%“”"¶]/)).toEqual([]);
    // No space before a mark, and none that is doubled.
    expect(failing(/ [،؛؟.:]| {2}/)).toEqual([]);
  });

  it('keeps a name of another direction from turning the words around it', () => {
    expect(texts.filter(({ text }) => holdsLooseName(text) || leavesMarkOpen(text))).toEqual([]);
  });
});

describe('Arabic counts', () => {
  const { events, evidence, timeline, sources, differences, mapWords } = messages;

  it('agree with their number', () => {
    expect([0, 1, 2, 3, 10, 11, 99, 100, 102, 103].map(events.eventCount)).toEqual([
      'لا أحداث',
      'حدث واحد',
      'حدثان',
      '٣ أحداث',
      '١٠ أحداث',
      '١١ حدثًا',
      '٩٩ حدثًا',
      '١٠٠ حدث',
      '١٠٢ حدث',
      '١٠٣ أحداث',
    ]);
    expect([1, 2, 3, 14, 86].map(events.claimCount)).toEqual([
      'إفادة واحدة',
      'إفادتان',
      '٣ إفادات',
      '١٤ إفادة',
      '٨٦ إفادة',
    ]);
    expect([0, 1, 2, 5, 11, 100].map(timeline.underWay)).toEqual([
      'لا حدث جاريًا',
      'حدث واحد جارٍ',
      'حدثان جاريان',
      '٥ أحداث جارية',
      '١١ حدثًا جاريًا',
      '١٠٠ حدث جارٍ',
    ]);
    expect([1, 2, 3, 11].map((count) => timeline.newToday(count, true, false, false))).toEqual([
      'خرج حدث واحد إلى العلن اليوم',
      'خرج حدثان إلى العلن اليوم',
      'خرجت ٣ أحداث إلى العلن اليوم',
      'خرج ١١ حدثًا إلى العلن اليوم',
    ]);
    expect([1, 2, 4, 12].map(evidence.outside.sources)).toEqual([
      'مصدر خارجي واحد',
      'مصدران خارجيان',
      '٤ مصادر خارجية',
      '١٢ مصدرًا خارجيًّا',
    ]);
  });

  it('take the dual of their place in the sentence', () => {
    expect(events.summary(1, 2)).toBe('١ من حدثين');
    expect(events.search(24, 86)).toBe('ابحث في ٢٤ حدثًا و٨٦ إفادة');
    expect(evidence.counts(36, 2)).toBe('٣٦ إفادة، تقريران');
    expect(evidence.independence.summary(2, 2)).toBe('تقريران ومصدران أصليان');
    expect(evidence.publicity.becamePublic('١٣ مارس', 2, 2)).toBe('الخروج إلى العلن: ١٣ مارس، بعد يومين.');
    expect(evidence.publicity.becamePublic('١٣ مارس', 43, 73)).toBe(
      'الخروج إلى العلن: ١٣ مارس، بعد ما بين ٤٣ و٧٣ يومًا.',
    );
    expect(`${evidence.publicity.figure(43, 73)} ${evidence.publicity.keptFor(73)}`).toBe(
      'من ٤٣ إلى ٧٣ يومًا بعيدًا عن العلن',
    );
    expect(`${evidence.publicity.figure(2, 2)} ${evidence.publicity.keptFor(2)}`).toBe('يومان بعيدًا عن العلن');
    expect(sources.lead(2, 86, 'inPrint')).toBe('تقريران يحملان ٨٦ إفادة في هذه القصة.');
    expect(differences.lead(2, 2, 21)).toBe(
      'تقريران يفصل بينهما يومان. ٢١ موضوعًا تُعرض فيها الأقوال جنبًا إلى جنب. ولا يُرجَّح قول على قول.',
    );
    expect(
      evidence.outside.summary([
        { relation: 'denies', count: 1 },
        { relation: 'agrees', count: 2 },
      ]),
    ).toBe('رواية خارجية واحدة تنفي الخبر، واثنتان توافقانه.');
    expect(mapWords.tray.earlier(2)).toBe('حدثان سابقان');
  });
});

describe('Arabic dates', () => {
  const dates = createDateWords('ar-u-nu-arab', 'Asia/Muscat', messages.dates);
  const tenth = Date.UTC(2024, 0, 10, 8);

  it('are put together from day, month and year', () => {
    expect(dates.weekdayAndDay(tenth)).toBe('الأربعاء ١٠ يناير ٢٠٢٤');
    expect(dates.dayAndMonth(tenth)).toBe('١٠ يناير');
    expect(dates.iso('2024-03')).toBe('مارس ٢٠٢٤');
    expect(messages.dates.partOfMonth('early', dates.iso('2024-02'))).toBe('أوائل فبراير ٢٠٢٤');
    expect(messages.events.byTheClockOf('١١ يناير', 'America/New_York')).toBe('١١ يناير بتوقيت واشنطن');
  });
});
