import type { Claim } from '../../domain/claim.ts';
import type { Relation } from '../../domain/comparison.ts';
import { isolate } from '../isolate.ts';
import type { AllMessages } from '../later-english.ts';
import { claims as claimCount, counter, number, reports as reportCount, topics } from './counts.ts';
import { citation } from './evidence-citation.ts';
import { outside } from './evidence-outside.ts';
import { publicity } from './evidence-publicity.ts';

const relations: Record<Relation, string> = {
  agree: 'اتفاق',
  'more-exact': 'أدقّ',
  adds: 'أحدهما يزيد',
  compatible: 'توافق',
  'same-person': 'الشخص نفسه بألفاظ أخرى',
  differ: 'اختلاف',
  tension: 'تعارض',
  contradict: 'تناقض',
  'different-speakers': 'متحدثون مختلفون',
  'not-independent': 'غير مستقلين',
};
const modes: Record<Claim['mode'], string> = {
  asserted: 'مقرَّر',
  presupposed: 'مسلَّم به، غير مقرَّر',
  quoted: 'ألفاظ مقتبسة',
  interpreted: 'قراءة التقرير نفسه',
};
const readings: Record<Claim['reading'], string> = {
  clear: '',
  'inferred-time': '',
  presupposed: '',
  garbled: 'مشوّش في النص المطبوع',
};
const originCount = counter({
  zero: 'لا مصدر أصليًّا',
  one: 'مصدر أصلي واحد',
  two: 'مصدران أصليان',
  few: 'مصادر أصلية',
  many: 'مصدرًا أصليًّا',
  other: 'مصدر أصلي',
});
const paragraph = (place: number) => `ف${number(place)}`;
/** «وراءه», «وراءهما», «وراءها»: behind one report, two, or more. */
const behind = (reports: number) => (reports === 1 ? 'وراءه' : reports === 2 ? 'وراءهما' : 'وراءها');

export const evidence: AllMessages['evidence'] = {
  unknown: {
    notYet: 'لم يخرج هذا الحدث إلى العلن بعد في هذا اليوم.',
    notYetWay: 'لم يُنشر عنه شيء حتى الآن.',
    toldElsewhere: 'لا يرويه أي من المصادر المختارة بعد.',
    toldElsewhereWay: 'وقد روته مصادر أخرى حتى هذا اليوم.',
    noSource: 'لا يرويه أي من المصادر المختارة.',
    noSourceWay: 'ويعود بعودة المصادر التي ترويه.',
    noDay: 'لا يقول أي مصدر هنا متى خرج هذا الحدث إلى العلن.',
    noDayWay: 'وهو مرويّ كما حدث.',
    allSources: 'احتساب كل المصادر',
    asItHappened: 'النظر إليه كما حدث',
  },
  region: 'الأدلة',
  detailsWaiting: 'الإفادات في الطريق.',
  detailsFailed: 'تعذّر تحميل الإفادات. أما رأس الحدث والخريطة والخط الزمني فتعمل كالمعتاد.',
  empty: 'لم يُختَر أي حدث.',
  emptyWay: 'اختر حدثًا في القائمة أو على الخريطة أو على الخط الزمني: وهنا يظهر مَن يقول عنه ماذا.',
  citation,
  outside,
  publicity,
  counts: (claims, reports) => `${claimCount(claims)}، ${reportCount(reports)}`,
  countsSoFar: (counts) => `${counts} حتى الآن`,
  countsBeside: (counts, outsideSources) => (counts === '' ? outsideSources : `${counts}؛ ${outsideSources}`),
  claimCount,
  state: {
    active: 'حدث جارٍ في هذا اليوم',
    past: 'حدث انتهى قبل هذا اليوم',
    future: 'حدث لم يبدأ بعد في هذا اليوم',
    hidden: 'حدث مستبعد بالتصفية: ليس على الخريطة ولا على الخط الزمني',
    possible: 'حدث قد يقع في هذا اليوم: تاريخه غير دقيق',
    untold: 'حدث لم يعد أي تقرير يتحدث عنه في هذا اليوم؛ ولا نهاية مذكورة',
  },
  publicState: {
    active: 'خرج الحدث إلى العلن في هذا اليوم',
    past: 'خرج الحدث إلى العلن قبل هذا اليوم',
    sharpened: 'كان الحدث في العلن، ومنذ هذا اليوم يُعرف عنه المزيد',
    future: 'لم يخرج الحدث إلى العلن بعد في هذا اليوم',
    hidden: 'حدث مستبعد بالتصفية: ليس على الخريطة ولا على الخط الزمني',
  },
  stateOfChoice: {
    active: 'روت المصادر المختارة الحدث أول مرة في هذا اليوم',
    past: 'خرج الحدث إلى العلن قبل هذا اليوم',
    sharpened: 'كان الحدث مرويًّا، ومنذ هذا اليوم يُعرف عنه المزيد',
    future: 'لم يرد الحدث بعد في المصادر المختارة في هذا اليوم',
    hidden: 'حدث مستبعد بالتصفية: ليس على الخريطة ولا على الخط الزمني',
  },
  undated: 'لا يذكر أي تقرير تاريخًا لهذا الحدث',
  dates: 'متى',
  places: 'أين',
  datePrecision: {
    day: 'يوم',
    editors: 'يوم، ليس في التقارير',
    tens: 'نحو عشرة أيام',
    month: 'شهر',
    year: 'سنة',
    range: 'مدة',
    openEnd: 'بلا نهاية مذكورة',
    context: 'من خارج التقارير',
    by: 'بلا بداية مذكورة',
    approximate: 'على وجه التقريب',
  },
  placePrecision: { point: 'مدينة', country: 'بلد', area: 'منطقة' },
  saidBy: (precision, names) => [precision, ...names.map(isolate)].join('، '),
  noDate: 'بلا تاريخ مذكور',
  noDateDetail: 'في آخر القائمة، وفي الخانة الجانبية',
  noPlace: 'بلا مكان مذكور',
  noPlaceDetail: 'في الخانة الجانبية إلى جانب الخريطة، بلا علامة',
  datesContradict: 'كل تاريخ ينفي الآخر؛ وكلاهما مرسوم.',
  independence: {
    summary: (reports, origins) => `${reportCount(reports)} و${originCount(origins)}`,
    /** «، والمرجع فيهما واحد: ...؛ والثاني يُحيل إلى الأول.»: after a colon a name keeps its own case. */
    sentence: ({ root, credits, reports }) =>
      [
        root === undefined ? '' : `، والمرجع ${reports === 2 ? 'فيهما' : 'فيها كلها'} واحد: ${isolate(root)}`,
        credits ? '؛ والثاني يُحيل إلى الأول' : '',
        '.',
      ].join(''),
    ownRoots: (reports) => (reports > 2 ? 'ولا تسمّي كلها المرجع نفسه.' : 'ومرجع كل منهما غير مرجع الآخر.'),
    someRoot: (nameless, named, root) => {
      const two = nameless + named === 2;
      const some =
        nameless === 1
          ? `${two ? 'أحدهما' : 'أحدها'} لا يسمّي أحدًا وراءه`
          : nameless === 2
            ? 'اثنان منها لا يسمّيان أحدًا وراءهما'
            : `${number(nameless)} منها لا تسمّي أحدًا وراءها`;
      if (root === undefined) return `${some}، ولا تتفق البقية في المرجع.`;
      return `${some}، ومرجع ${two ? 'الآخر' : 'البقية'}: ${isolate(root)}.`;
    },
    noRoot: (reports) => `ولا يُسمَّى ${behind(reports)} شخص ولا جهة.`,
    oneRoot: (root) => `ومرجعه: ${isolate(root)}.`,
    alone: 'ولا تقرير آخر في هذه القصة يروي الحدث.',
    firstInPrint: 'وهذا التقرير أول ما نُشر.',
    firstOfChoice: 'وهذا التقرير أول ما نُشر من المصادر المختارة.',
    asInSentence: (text) => text,
  },
  yearInferred: (reports) =>
    reports > 1
      ? `والسنة مستنتجة: لا يوردها أي من ${reports === 2 ? 'التقريرين' : 'التقارير'}.`
      : 'والسنة مستنتجة: لا يوردها التقرير.',
  chain: {
    heading: 'مَن أخبر مَن',
    figure: (rows) => `مَن أخبر مَن. ${rows.join(' ')}`,
    row: (links) => `${links.map(isolate).join('، ثم ')}.`,
    nobody: 'لا مصدر مسمّى',
    republisher: 'موقع معيد للنشر',
    steps: 'سلسلة النقل، بدءًا من الواقعة',
  },
  comparisonsAlone: 'الموضوعات، تقريرًا تقريرًا',
  relation: (relation) => relations[relation],
  relationColumn: 'العلاقة',
  spans: (topic, spans) => `${isolate(topic)} ${spans.join('؛ ')}.`,
  span: (label, from, to) => `${isolate(label)}، من ${from} إلى ${to}`,
  inferredSpan: (label) => `${label} (استنتاجنا)`,
  paragraph,
  paragraphs: (numbers) => numbers.map(paragraph).join(' '),
  paragraphOf: (place, source) => `الفقرة ${number(place)} من صفحة ${isolate(source)}، تُفتح في تبويب جديد`,
  paragraphOfReprint: (place, publisher) =>
    `الفقرة ${number(place)} من النص المعاد نشره لدى ${isolate(publisher)}، تُفتح في تبويب جديد`,
  topics,
  claims: 'الإفادات بحسب المصدر',
  published: (day, claims) => (claims === 0 ? day : `${day}، ${claimCount(claims)}`),
  readAt: (publisher) => `قُرئ لدى ${isolate(publisher)}`,
  opensNewTab: 'يُفتح في تبويب جديد',
  mode: (mode) => modes[mode],
  reading: (reading) => readings[reading],
  stance: { affirms: '', denies: 'على وجه النفي', doubts: 'على وجه الشك' },
  hedged: (words) =>
    `بتحفّظ: ${words.map((word) => (/[«“]/.test(word) ? isolate(word) : `«${isolate(word)}»`)).join('، ')}`,
  asPrinted: 'كما طُبع',
  corrected: 'القراءة المرجَّحة',
  external: 'البحث في مصادر أخرى',
  datedOn: 'التاريخ',
  outsideHeading: 'خارج التقارير',
  note: 'ما ينبغي الانتباه إليه',
  oddities: 'غرائب النص المطبوع',
  oddityAt: (source, place) => (place === undefined ? isolate(source) : `${isolate(source)} ${paragraph(place)}`),
  // Arabic does not shorten the names of months.
  shortMonths: [
    'يناير',
    'فبراير',
    'مارس',
    'أبريل',
    'مايو',
    'يونيو',
    'يوليو',
    'أغسطس',
    'سبتمبر',
    'أكتوبر',
    'نوفمبر',
    'ديسمبر',
  ],
  shortDay: (day, month) => `${number(day)} ${month}`,
  shortMonth: (month, year) => (year === undefined ? month : `${month} ${number(year)}`),
};
