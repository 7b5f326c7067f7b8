import { fa } from 'make-plural/cardinals';
import { isolate } from '../isolate.ts';
import type { AllMessages } from '../later-english.ts';
import { plural } from '../plural.ts';
import { claims, number, numeral } from './counts.ts';
import { paragraph, quoted } from './lists.ts';

const at = (claim: string, which: number) => `${isolate(claim)}، ${paragraph(which)}`;

export const proof: AllMessages['proof'] = {
  region: 'بررسی متن یک گزارش',
  drop: 'برای بررسی، متن گزارش را اینجا بیندازید',
  or: 'یا',
  choose: 'فایلی انتخاب کنید',
  stays: 'متن از این دستگاه بیرون نمی‌رود.',
  checking: 'در حال بررسی.',
  report: (letter) => `گزارش ${isolate(letter)}`,
  found: (found, all) => `${number(found)} از ${number(all)}`,
  foundIn: (report) => `یافته‌شده در ${isolate(report)}`,
  how: 'جا، واژه‌ها، هش',
  told: (found, all, report) => `${number(found)} از ${claims(all)} در ${isolate(report)} یافت شد.`,
  cells: (report) => `گفته‌های ${isolate(report)}`,
  cell: (claim, holds) => `${isolate(claim)} در این متن ${holds ? 'یافت شد' : 'یافت نشد'}`,
  legend: 'خانهٔ پر: یافته‌شده',
  legendCrossed: 'خانهٔ پر: یافته‌شده؛ ضربدر: یافته‌نشده',
  noText: (report, count) => `${isolate(report)}: ${claims(count)}، هنوز بدون متن`,
  file: (name) => `در ${quoted(name)}.`,
  sameFile: 'درست همان فایلی است که برای این داستان خوانده شد.',
  otherFile: 'فایلی نیست که برای این داستان خوانده شد: هش آن چیز دیگری است.',
  moved: (count) => `${numeral(count)} قطعه جابه‌جا شده بود، و با این همه یافت شد.`,
  around: (count) =>
    plural(fa, count, {
      one: `در بندِ ${numeral(count)} قطعه واژه‌های دیگری تغییر کرده، اما خود آن برجا مانده است.`,
      other: `در بندهای ${number(count)} قطعه واژه‌های دیگری تغییر کرده، اما خود قطعه‌ها برجا مانده‌اند.`,
    }),
  failures: (count) => (count === 1 ? 'تنها گفته‌ای که یافت نشد' : 'گفته‌هایی که یافت نشد'),
  at,
  together: (places) => places.join('؛ '),
  fails: (reasons) => `یافت نشد: ${reasons}.`,
  holds: 'یافت شد: جا، واژه‌ها و هش آن درست است.',
  holdsElsewhere: 'یافت شد، اما جای آن با فایلی که خوانده شد فرق دارد.',
  reasons: {
    passage: 'قطعهٔ آن حرف به حرف در این متن نیست',
    'first-words': 'قطعهٔ آن با واژه‌هایی جز آنچه داستان می‌گوید آغاز می‌شود',
    'last-words': 'قطعهٔ آن با واژه‌هایی جز آنچه داستان می‌گوید پایان می‌گیرد',
    place: 'قطعهٔ آن در جایی جز آن است که داستان می‌گوید',
    paragraph: 'قطعهٔ آن در بندی جز آن است که داستان می‌گوید',
    around: 'بند آن تغییر کرده است',
  },
  showEvent: 'نمایش رویداد آن',
  refused: {
    'no-text': (name) =>
      `${quoted(name)} متن ساده نیست. گزارش را به صورت متن ساده (${isolate('UTF-8')}) ذخیره کنید و دوباره بیازمایید.`,
    'too-large': (name, megabytes) =>
      `${quoted(name)} بیش از اندازه بزرگ است: متن‌هایی تا ${number(megabytes)} مگابایت را می‌توان بررسی کرد.`,
    stranger: (name) =>
      `${quoted(name)} با هیچ گزارشی که اینجا نشان داده شده نمی‌خواند: تقریباً هیچ‌یک از قطعه‌های گزارش‌ها در آن نیست.`,
    unreadable: (name) => `${quoted(name)} خوانده نشد. آیا هنوز همان جایی است که بود؟`,
    'no-hash': (name) =>
      `${quoted(name)} بررسی نشد: این مرورگر تنها در صفحه‌هایی که با ${isolate('https')} می‌آیند هش‌ها را مقایسه می‌کند.`,
  },
};
