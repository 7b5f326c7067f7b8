import { describe, expect, it } from 'vitest';
import { createDateWords } from '../../../src/i18n/date-words.ts';
import { messages } from '../../../src/i18n/fa/messages.ts';
import { holdsLooseName, inOwnWords, leavesMarkOpen, plain, readMessages } from './read-messages.ts';

const texts = readMessages(messages);
const failing = (bad: RegExp) => texts.filter(({ text }) => bad.test(inOwnWords(text)));

describe('the interface in Persian', () => {
  it('has no English word left', () => {
    expect(texts.length).toBeGreaterThan(800);
    expect(failing(/\p{Script=Latin}/u)).toEqual([]);
  });

  it('writes every number in Persian figures', () => {
    expect(failing(/[0-9٠-٩]/)).toEqual([]);
  });

  it('has the Persian letters and marks, not the Arabic or the English ones', () => {
    expect(failing(/[يكىة]/)).toEqual([]);
    expect(failing(/[,;?“”"']/)).toEqual([]);
    expect(failing(/undefined|null|NaN|\[object/)).toEqual([]);
  });

  it('joins what is written together by a zero-width non-joiner, and leaves no stray one or double space', () => {
    expect(failing(/(^|[^\p{L}])(ن?می) \p{L}/u)).toEqual([]);
    expect(failing(/\p{L} (ها|های|هایی)(?!\p{L})/u)).toEqual([]);
    expect(failing(/\u200c(?!\p{L})|(?<!\p{L})\u200c| {2}| [،؛:.»)]|[«(] /u)).toEqual([]);
  });

  it('keeps a name of another direction from turning the words around it', () => {
    expect(texts.filter(({ text }) => holdsLooseName(text) || leavesMarkOpen(text))).toEqual([]);
  });

  it.each([
    [messages.events.search(24, 86), 'جست‌وجو در ۲۴ رویداد و ۸۶ گفته'],
    [messages.events.empty.without(2, 3, 11), 'بدون این دو پالایه، ۳ رویداد و ۱۱ گفته یافت می‌شد:'],
    [messages.events.byTheClockOf('۱۱ ژانویه', 'America/New_York'), '۱۱ ژانویه به وقت واشینگتن'],
    [messages.evidence.counts(36, 2), '۳۶ گفته، ۲ گزارش'],
    [
      messages.evidence.independence.summary(2, 2) +
        messages.evidence.independence.sentence({
          root: 'مقام‌های آمریکایی و ایرانی، بی‌نام',
          credits: true,
          reports: 2,
        }),
      '۲ گزارش، ۲ سرچشمه، هر دو متکی بر مقام‌های آمریکایی و ایرانی، بی‌نام؛ دومی از تقدم اولی یاد می‌کند.',
    ],
    [
      messages.evidence.outside.summary([
        { relation: 'denies', count: 1 },
        { relation: 'agrees', count: 2 },
      ]),
      '۱ روایت بیرونی آن را تکذیب می‌کند، ۲ روایت موافق‌اند.',
    ],
    [messages.evidence.citation.paragraphs([3, 4]), 'بندهای ۳ و ۴'],
    [
      messages.evidence.publicity.drawnSpan('42', '72', '۱ ژانویه', '۳۱ ژانویه', '۱۳ مارس ۲۰۲۴'),
      'تا ۱۳ مارس ۲۰۲۴ از مردم پنهان بود: حداکثر ۷۲ روز، اگر از ۱ ژانویه بشماریم، و دست‌کم ۴۲ روز، اگر از ۳۱ ژانویه بشماریم.',
    ],
    [messages.evidence.shortMonth('مه', 2023), 'مهٔ ۲۰۲۳'],
    [
      messages.differences.lead(2, 2, 21),
      'دو گزارش، با دو روز فاصله. در ۲۱ موضوع می‌توان گزارش‌ها را کنار هم گذاشت. هیچ‌یک درست شمرده نشده است.',
    ],
    [
      messages.sources.loss.totals(
        { events: 3, claims: 40, comparisons: 0 },
        { events: 24, claims: 86, comparisons: 21 },
      ),
      '۳ از ۲۴ رویداد و ۴۰ از ۸۶ گفته از دست می‌رود.',
    ],
    [messages.timeline.playheadAt('۱۰ ژانویهٔ ۲۰۲۴', 9, 24, 'مسقط'), '۱۰ ژانویهٔ ۲۰۲۴، رویداد ۹ از ۲۴، مسقط'],
    [messages.timeline.keptFor(42, 72), '۴۲ تا ۷۲ روز پنهان از مردم'],
    [messages.geography.boundariesShort('Natural Earth'), 'مرزها: Natural Earth، وضع موجود'],
    [
      messages.app.notices.brokenValue('lens', 'x', messages.app.expected.lens),
      'lens=x: باید «happened» یا «public» باشد.',
    ],
  ])('reads as a person would write it: %s', (text, expected) => {
    expect(plain(text)).toBe(expected);
  });
});

describe('dates in Persian', () => {
  const dates = createDateWords('fa-u-ca-gregory-nu-arabext', 'Asia/Muscat', messages.dates);
  const noon = Date.UTC(2024, 0, 10, 8);

  it('hang the year on the month as it ends', () => {
    expect(dates.day(noon)).toBe('۱۰ ژانویهٔ ۲۰۲۴');
    expect(dates.weekdayAndDay(noon)).toBe('چهارشنبه ۱۰ ژانویهٔ ۲۰۲۴');
    expect(dates.month(noon)).toBe('ژانویهٔ ۲۰۲۴');
    expect(dates.dayAndMonth(noon)).toBe('۱۰ ژانویه');
    expect(['2023-05-08', '2024-03-13', '2023-07-01', '2023-08-10'].map(dates.iso)).toEqual([
      '۸ مهٔ ۲۰۲۳',
      '۱۳ مارس ۲۰۲۴',
      '۱ ژوئیهٔ ۲۰۲۳',
      '۱۰ اوت ۲۰۲۳',
    ]);
  });

  it('say how exact they are', () => {
    const early = messages.dates.partOfMonth('early', messages.dates.inYear('فوریه', '۲۰۲۴'));
    // Two letters alone are a word of their own.
    expect(messages.dates.monthAlone('مه')).toBe('ماه مه');
    expect(messages.dates.monthAlone('مارس')).toBe('مارس');
    expect(early).toBe('اوایل فوریهٔ ۲۰۲۴');
    expect(messages.dates.by(early)).toBe('تا اوایل فوریهٔ ۲۰۲۴');
    expect(messages.dates.since('نوامبر')).toBe('از نوامبر');
    expect(messages.dates.about('مارس ۲۰۲۴')).toBe('حدود مارس ۲۰۲۴');
    expect(messages.dates.range('۱۱ ژانویه', '۱۲ ژانویه')).toBe('۱۱ ژانویه تا ۱۲ ژانویه');
  });
});
