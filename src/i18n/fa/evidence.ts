import type { Claim } from '../../domain/claim.ts';
import type { Relation } from '../../domain/comparison.ts';
import { isolate } from '../isolate.ts';
import type { AllMessages } from '../later-english.ts';
import { claims as claimCount, number, origins, reports as reportCount, topics } from './counts.ts';
import { dates } from './dates.ts';
import { citation } from './evidence-citation.ts';
import { outside } from './evidence-outside.ts';
import { publicity } from './evidence-publicity.ts';
import { paragraph, paragraphs, quoted } from './lists.ts';

const relations: Record<Relation, string> = {
  agree: 'موافق‌اند',
  'more-exact': 'دقیق‌تر',
  adds: 'بیشتر می‌گوید',
  compatible: 'سازگارند',
  'same-person': 'همان شخص، به بیانی دیگر',
  differ: 'اختلاف دارند',
  tension: 'ناهمخوان‌اند',
  contradict: 'متناقض‌اند',
  'different-speakers': 'گویندگان متفاوت',
  'not-independent': 'مستقل نیستند',
};
const modes: Record<Claim['mode'], string> = {
  asserted: 'ادعا شده',
  presupposed: 'مسلم فرض شده، ادعا نشده',
  quoted: 'نقل‌قول',
  interpreted: 'برداشت خود گزارش',
};
const readings: Record<Claim['reading'], string> = {
  clear: '',
  'inferred-time': '',
  presupposed: '',
  garbled: 'در متن چاپی مغشوش',
};
const leftOut = 'پالایه‌ها آن را کنار گذاشته‌اند: نه روی نقشه است و نه روی خط زمان';

export const evidence: AllMessages['evidence'] = {
  unknown: {
    notYet: 'این رویداد در این روز هنوز علنی نیست.',
    notYetWay: 'تا اینجا چیزی از آن منتشر نشده است.',
    toldElsewhere: 'هنوز هیچ‌یک از منابع برگزیده از آن نمی‌گوید.',
    toldElsewhereWay: 'منابع دیگر تا این روز از آن گفته‌اند.',
    noSource: 'هیچ‌یک از منابع برگزیده از آن نمی‌گوید.',
    noSourceWay: 'با منابعی که از آن می‌گویند بازمی‌گردد.',
    noDay: 'هیچ منبعی در اینجا نمی‌گوید این رویداد کی علنی شد.',
    noDayWay: 'در «چنان‌که رخ داد» روایت شده است.',
    allSources: 'همهٔ منابع به حساب آیند',
    asItHappened: 'دیدن آن چنان‌که رخ داد',
  },
  region: 'شواهد',
  detailsWaiting: 'گفته‌ها در راه است.',
  detailsFailed: 'گفته‌ها بارگذاری نشد. سرآغاز رویداد، نقشه و خط زمان مانند همیشه کار می‌کنند.',
  empty: 'رویدادی انتخاب نشده است.',
  emptyWay: 'یکی را در فهرست، روی نقشه یا روی خط زمان انتخاب کنید: اینکه چه کسی دربارهٔ آن چه می‌گوید اینجا می‌آید.',
  citation,
  outside,
  publicity,
  counts: (claims, reports) => `${claimCount(claims)}، ${reportCount(reports)}`,
  countsSoFar: (counts) => `تا اینجا ${counts}`,
  countsBeside: (counts, outsideSources) => (counts === '' ? outsideSources : `${counts}؛ ${outsideSources}`),
  claimCount,
  state: {
    active: 'در این روز در جریان است',
    past: 'تا این روز پایان یافته است',
    future: 'در این روز هنوز آغاز نشده است',
    hidden: leftOut,
    possible: 'شاید در این روز باشد: تاریخ آن دقیق نیست',
    untold: 'در این روز دیگر هیچ گزارشی از آن نمی‌گوید؛ پایانی ذکر نشده است',
  },
  publicState: {
    active: 'در این روز علنی شد',
    past: 'تا این روز علنی شده است',
    sharpened: 'پیش‌تر علنی شده بود؛ از این روز جزئیات بیشتری دارد',
    future: 'در این روز هنوز علنی نشده است',
    hidden: leftOut,
  },
  stateOfChoice: {
    active: 'منابع برگزیده نخستین بار در این روز از آن گفتند',
    past: 'تا این روز علنی شده است',
    sharpened: 'پیش‌تر گفته شده بود؛ از این روز جزئیات بیشتری دارد',
    future: 'در این روز هنوز در منابع برگزیده نیست',
    hidden: leftOut,
  },
  undated: 'هیچ گزارشی تاریخی برای آن ذکر نمی‌کند',
  dates: 'زمان',
  places: 'مکان',
  datePrecision: {
    day: 'یک روز',
    editors: 'یک روز، در گزارش‌ها نیست',
    tens: 'حدود ده روز',
    month: 'یک ماه',
    year: 'یک سال',
    range: 'یک بازه',
    openEnd: 'پایان ذکر نشده',
    context: 'بیرون از گزارش‌ها',
    by: 'آغاز ذکر نشده',
    approximate: 'تقریبی',
  },
  placePrecision: { point: 'یک شهر', country: 'یک کشور', area: 'یک پهنه' },
  saidBy: (precision, names) => [precision, ...names.map(isolate)].join('، '),
  noDate: 'تاریخ ذکر نشده',
  noDateDetail: 'آخر فهرست، و در کادر کنار نقشه',
  noPlace: 'مکان ذکر نشده',
  noPlaceDetail: 'در کادر کنار نقشه، بدون سنجاق',
  datesContradict: 'این تاریخ‌ها یکدیگر را نفی می‌کنند؛ هر دو رسم شده‌اند.',
  independence: {
    summary: (reports, from) => `${reportCount(reports)}، ${origins(from)}`,
    sentence: ({ root, credits, reports }) =>
      [
        root === undefined ? '' : `، ${reports === 2 ? 'هر دو' : 'همه'} متکی بر ${isolate(root)}`,
        credits ? '؛ دومی از تقدم اولی یاد می‌کند' : '',
        '.',
      ].join(''),
    ownRoots: (reports) =>
      reports > 2 ? 'منبعی که نام می‌برند در همهٔ آن‌ها یکی نیست.' : 'هر یک کسان دیگری را منبع خود معرفی می‌کند.',
    someRoot: (nameless, named, root) => {
      const some = nameless === 1 ? 'یکی از کسی نام نمی‌برد' : `${reportCount(nameless)} از کسی نام نمی‌برند`;
      if (root === undefined) return `${some}، و منبعی که بقیه نام می‌برند یکی نیست.`;
      const rest = named > 1 ? 'بقیه متکی‌اند' : nameless > 1 ? 'یکی متکی است' : 'دیگری متکی است';
      return `${some}، ${rest} بر ${isolate(root)}.`;
    },
    noRoot: (reports) => `پشت ${reports > 1 ? 'آن‌ها' : 'آن'} از هیچ شخص یا نهادی نام برده نشده است.`,
    oneRoot: (root) => `متکی است بر ${isolate(root)}.`,
    alone: 'هیچ گزارش دیگری در این داستان از آن نمی‌گوید.',
    firstInPrint: 'نخستین گزارش منتشرشده.',
    firstOfChoice: 'نخستین در میان منابع برگزیده.',
    // Persian has no capitals to lose.
    asInSentence: (text) => text,
  },
  yearInferred: (reports) =>
    reports > 1
      ? `سال استنباط شده است: ${reports === 2 ? 'هیچ‌یک از دو گزارش' : 'هیچ‌یک از گزارش‌ها'} آن را چاپ نکرده است.`
      : 'سال استنباط شده است: گزارش آن را چاپ نکرده است.',
  chain: {
    heading: 'چه کسی به چه کسی گفت',
    figure: (rows) => `چه کسی به چه کسی گفت. ${rows.join(' ')}`,
    row: (links) => `${links.map(isolate).join('، سپس ')}.`,
    nobody: 'منبعی نام برده نشده',
    republisher: 'یک بازنشرکننده',
    steps: 'از خود رویداد تا ما',
  },
  comparisonsAlone: 'موضوع‌ها، گزارش به گزارش',
  relation: (relation) => relations[relation],
  relationColumn: 'نسبت',
  spans: (topic, spans) => `${isolate(topic)} ${spans.join('؛ ')}.`,
  span: (label, from, to) => `${isolate(label)}، از ${from} تا ${to}`,
  inferredSpan: (label) => `${label} (استنباط ما)`,
  paragraph,
  paragraphs,
  paragraphOf: (which, source) => `${paragraph(which)} در صفحهٔ ${isolate(source)}، در زبانهٔ تازه باز می‌شود`,
  paragraphOfReprint: (which, publisher) =>
    `${paragraph(which)} در بازنشر ${isolate(publisher)}، در زبانهٔ تازه باز می‌شود`,
  topics,
  claims: 'گفته‌ها به تفکیک منبع',
  published: (day, claims) => (claims === 0 ? day : `${day}، ${claimCount(claims)}`),
  readAt: (publisher) => `خوانده‌شده در ${isolate(publisher)}`,
  opensNewTab: 'در زبانهٔ تازه باز می‌شود',
  mode: (mode) => modes[mode],
  reading: (reading) => readings[reading],
  stance: { affirms: '', denies: 'تکذیب‌شده', doubts: 'مورد تردید' },
  hedged: (words) => `با قید ${words.map((word) => (/[«“]/.test(word) ? isolate(word) : quoted(word))).join('، ')}`,
  asPrinted: 'چنان‌که چاپ شده',
  corrected: 'خوانش محتمل',
  external: 'جست‌وجو در جاهای دیگر',
  datedOn: 'تاریخ',
  outsideHeading: 'بیرون از گزارش‌ها',
  note: 'آنچه باید در نظر داشت',
  oddities: 'نابسامانی‌های متن چاپی',
  oddityAt: (source, which) => (which === undefined ? isolate(source) : `${isolate(source)}، ${paragraph(which)}`),
  shortMonths: [
    'ژانویه',
    'فوریه',
    'مارس',
    'آوریل',
    'مه',
    'ژوئن',
    'ژوئیه',
    'اوت',
    'سپتامبر',
    'اکتبر',
    'نوامبر',
    'دسامبر',
  ],
  shortDay: (day, month) => dates.dayOfMonth(number(day), month),
  shortMonth: (month, year) => (year === undefined ? dates.monthAlone(month) : dates.inYear(month, number(year))),
};
