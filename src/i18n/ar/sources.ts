import { ar } from 'make-plural/cardinals';
import type { Bearing } from '../../domain/claim.ts';
import type { DateFineness } from '../../domain/knowledge-loss.ts';
import { isolate } from '../isolate.ts';
import type { AllMessages } from '../later-english.ts';
import { plural } from '../plural.ts';
import { claims, counter, events, number, ofClaims, ofEvents } from './counts.ts';
import { namesInRow, together } from './listing.ts';

type Sources = AllMessages['sources'];

/** Said of a claim, «إفادة». */
const bearings: Record<Bearing, string> = {
  agrees: 'تتفق مع',
  denies: 'تنفي',
  adds: 'تزيد على',
  differs: 'تختلف عن',
};
const dates: Record<DateFineness, string> = {
  day: 'تحديد اليوم',
  tens: 'تحديد الأيام العشرة',
  month: 'تحديد الشهر',
  year: 'تحديد السنة',
  span: 'البداية أو النهاية',
};
/** Why no report is there: none is out, none of those chosen is, or none was chosen. */
const noReports: Record<Parameters<Sources['lead']>[2], string> = {
  inPrint: 'لم يُنشر أي من تقارير القصة بعد.',
  ofChoice: 'لم يُنشر أي من التقارير المختارة بعد.',
  chosen: 'ليس بين المصادر المختارة أي من تقارير القصة.',
};
const comparisons = counter({
  zero: 'لا مقارنات',
  one: 'مقارنة واحدة',
  two: 'مقارنتان',
  few: 'مقارنات',
  many: 'مقارنة',
  other: 'مقارنة',
});
const oddPlaces = counter({
  zero: 'لا مواضع',
  one: 'موضع واحد',
  two: 'موضعان',
  few: 'مواضع',
  many: 'موضعًا',
  other: 'موضع',
});
/** «التقرير», «التقريرين», «التقارير», after a preposition. */
const ofTheReports = (count: number) => (count === 1 ? 'التقرير' : count === 2 ? 'التقريرين' : 'التقارير');

export const sources: Sources = {
  title: 'المصادر',
  lead: (reports, total, missing) =>
    plural(ar, reports, {
      zero: noReports[missing],
      one: `تقرير واحد يحمل ${ofClaims(total)}.`,
      two: `تقريران يحملان ${ofClaims(total)} في هذه القصة.`,
      few: `${number(reports)} تقارير تحمل ${ofClaims(total)} في هذه القصة.`,
      many: `${number(reports)} تقريرًا تحمل ${ofClaims(total)} في هذه القصة.`,
      other: `${number(reports)} تقرير تحمل ${ofClaims(total)} في هذه القصة.`,
    }),
  leadOutside: (outside, total) =>
    `${plural(ar, outside, {
      zero: 'ولا مصدر خارج التقارير يضيف',
      one: 'ومصدر واحد خارج التقارير يضيف',
      two: 'ومصدران خارج التقارير يضيفان',
      few: `و${number(outside)} مصادر خارج التقارير تضيف`,
      many: `و${number(outside)} مصدرًا خارج التقارير تضيف`,
      other: `و${number(outside)} مصدر خارج التقارير تضيف`,
    })} ${ofClaims(total)}: للسياق فقط، ويمكن تركها.`,
  moreCautions: 'تنبيهات أخرى',
  byDay: (day) => `ما نُشر حتى ${day}.`,
  reports: 'التقارير',
  publishedUnknown: 'يوم النشر غير معروف',
  carries: 'ما يحمله',
  carried: (claimTotal, eventTotal) => `${claims(claimTotal)} عن ${ofEvents(eventTotal)}`,
  codes: (first, last) => (first === last ? isolate(first) : `من ${isolate(first)} إلى ${isolate(last)}`),
  readAt: 'قُرئ في',
  opensNewTab: 'يُفتح في تبويب جديد',
  headline: 'العنوان',
  pageDay: 'يوم الصفحة',
  pageDayUnknown: 'غير معروف؛ والمحتسَب يوم التقرير نفسه',
  through: 'عبر',
  dayUnknown: 'يوم النشر غير معروف',
  text: 'النص',
  hash: (shortened) => isolate(`SHA-256 ${shortened}`),
  copyHash: (name) => `نسخ بصمة SHA-256 الكاملة لنص ${isolate(name)}`,
  copy: 'نسخ',
  copied: 'تم النسخ',
  lookedUp: 'يوم الاطلاع',
  unnamed: 'بلا مصدر',
  unnamedClaims: (count) =>
    plural(ar, count, {
      zero: 'كل إفادة فيه تسمّي مصدرًا',
      one: 'إفادة واحدة فيه لا تسمّي مصدرًا',
      two: 'إفادتان فيه لا تسمّيان مصدرًا',
      few: `${number(count)} إفادات فيه لا تسمّي مصدرًا`,
      many: `${number(count)} إفادة فيه لا تسمّي مصدرًا`,
      other: `${number(count)} إفادة فيه لا تسمّي مصدرًا`,
    }),
  notes: 'ملاحظات',
  choice: {
    legend: 'أي المصادر تُحتسب',
    all: 'كلها',
    reports: (count) => (count === 1 ? 'التقرير وحده' : count === 2 ? 'التقريران وحدهما' : 'التقارير وحدها'),
    one: (name) => `${isolate(name)} فقط`,
    own: 'اختيار آخر',
    counts: (eventTotal, claimTotal) => `${events(eventTotal)}، ${claims(claimTotal)}`,
  },
  loss: {
    nothing: 'كل المصادر محتسَبة: لا شيء يسقط.',
    with: (choice, lost) => `${choice}: ${lost}`,
    totals: (lost, all) => {
      const parts = [
        ...(lost.events > 0 ? [`${number(lost.events)} من ${ofEvents(all.events)}`] : []),
        ...(lost.claims > 0 ? [`${number(lost.claims)} من ${ofClaims(all.claims)}`] : []),
        ...(lost.comparisons > 0 ? [comparisons(lost.comparisons)] : []),
      ];
      return parts.length === 0 ? 'لا شيء يسقط.' : `يسقط ${together(parts)}.`;
    },
    lessExact: 'ويسقط أيضًا، من أحداث تبقى:',
    ofEvents: (part, titles) => `${part} في ${together(titles.map((title) => `«${isolate(title)}»`))}`,
    date: (had, unknown) => (unknown ? 'كل تاريخ' : dates[had]),
    place: (unknown) => (unknown ? 'كل مكان' : 'المكان الدقيق'),
  },
  outside: {
    heading: (reports) => `خارج ${ofTheReports(reports)}`,
    context: 'للسياق فقط',
    show: 'إظهارها في القصة',
    off: (count) =>
      plural(ar, count, {
        zero: 'لا مصادر خارجية مستبعدة.',
        one: 'مصدر خارجي واحد مستبعد: لا شيء منه على الخريطة ولا على الخط الزمني ولا في القائمة.',
        two: 'مصدران خارجيان مستبعدان: لا شيء منهما على الخريطة ولا على الخط الزمني ولا في القائمة.',
        few: `${number(count)} مصادر خارجية مستبعدة: لا شيء منها على الخريطة ولا على الخط الزمني ولا في القائمة.`,
        many: `${number(count)} مصدرًا خارجيًّا مستبعدًا: لا شيء منها على الخريطة ولا على الخط الزمني ولا في القائمة.`,
        other: `${number(count)} مصدر خارجي مستبعد: لا شيء منها على الخريطة ولا على الخط الزمني ولا في القائمة.`,
      }),
    bearing: (relation, ids) => `${bearings[relation]} ${namesInRow(ids)}`,
    chain: (links) => links.map(isolate).join('، ثم '),
    publicOn: (day) => `في العلن منذ ${day}.`,
    openEvent: (label) => `${isolate(label)}: إظهار الحدث على الخريطة والخط الزمني`,
    lookedUp: (day) => `يوم الاطلاع: ${day}.`,
    single: 'رُجع إليها في نقاط بعينها',
    singleNote: 'لا تروي هنا شيئًا من عندها: تحسم قراءة، أو تؤيد إفادة.',
    setBeside: (count) =>
      plural(ar, count, {
        zero: 'بلا إفادة',
        one: 'لإفادة واحدة',
        two: 'لإفادتين',
        few: `لـ${number(count)} إفادات`,
        many: `لـ${number(count)} إفادة`,
        other: `لـ${number(count)} إفادة`,
      }),
  },
  oddities: {
    heading: 'غرائب النص المطبوع',
    count: (count, reports) => `${oddPlaces(count)} في ${ofTheReports(reports)}`,
    where: 'الموضع',
    asPrinted: 'كما طُبع',
    likely: 'القراءة المرجَّحة',
    restsOn: 'ما تستند إليه',
    asItIs: 'متروك كما هو',
    use: 'وتعرض الأدلة الاثنين إلى جانب الإفادة: النص كما طُبع، والقراءة المرجَّحة بعلامة إدراج وتحتها خط منقّط.',
    others: 'غرائب بلا قراءة أخرى',
  },
  empty: {
    heading: (day) => `لم يُنشر شيء حتى ${day}.`,
    headingOfChoice: (day) => `لم يُنشر شيء من المصادر المختارة حتى ${day}.`,
    detail: 'بهذه العدسة يظهر كل مصدر في يوم نشره.',
    firstDay: 'الانتقال إلى أول أيام النشر',
    happened: 'النظر إليها كما حدثت',
    allSources: 'احتساب كل المصادر',
  },
};
