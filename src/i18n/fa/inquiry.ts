import type { Standing } from '../../domain/inquiry/standing.ts';
import type { AllMessages } from '../later-english.ts';
import { accounts, claims, daysBetween, inWords, number, topics } from './counts.ts';
import { listed, quoted } from './lists.ts';

const ordinals = ['', 'نخست', 'دوم', 'سوم', 'چهارم', 'پنجم', 'ششم', 'هفتم', 'هشتم', 'نهم', 'دهم'];

const standings: Record<Standing, string> = {
  agrees: 'موافق است',
  differs: 'اختلاف دارد',
  'more-exact': 'دقیق‌تر است',
  adds: 'بیشتر می‌گوید',
  less: 'کمتر می‌گوید',
  contradicts: 'متناقض است',
  denies: 'تکذیب می‌کند',
  silent: 'ساکت است',
};

export const inquiry: AllMessages['inquiry'] = {
  table: 'هر روایت در هر موضوع چه می‌گوید',
  topic: 'موضوع',
  account: (place) => `روایت ${ordinals[place] ?? number(place)}`,
  accountShort: (place) => ordinals[place] ?? number(place),
  concealed: 'همراه با منابع نشان داده می‌شود',
  outside: 'بیرون از گزارش‌ها',
  standing: (standing) => standings[standing],
  standingOn: (standing, reports) => `${standing} (${listed(reports)})`,
  moreTopics: (count) => `${topics(count)} دیگر`,
  chart: 'مانند تاریخ‌نگار بیندیشید',
  sourcing: {
    heading: 'منبع‌شناسی',
    question: 'چه کسی این را می‌گوید؟ چقدر به ماجرا نزدیک بود، و از گفتن آن چه سودی ممکن است ببرد؟',
    nobody: 'نه شخصی ذکر شده است و نه نهادی',
    sameRoot: (reports) =>
      reports === 2
        ? 'هر دو به یک منبع استناد می‌کنند: دو گزارش، اما نه دو شاهد مستقل.'
        : `هر ${inWords(reports)} گزارش به یک منبع استناد می‌کنند: شمار شاهدان مستقل به شمار گزارش‌ها نیست.`,
    credits: 'دومی از تقدم اولی یاد می‌کند.',
    ownWord: (count) => `${claims(count)} تنها به استناد سخن آنان`,
    nameless: (count) => `برای ${claims(count)} نه شخصی ذکر شده است و نه نهادی.`,
    outside: 'بیرون از گزارش‌ها',
    outsideAccounts: accounts,
  },
  context: {
    heading: 'زمینه',
    question: 'این را کی گفتند؟ چه چیز دیگری در جریان بود، و خواننده هنوز چه چیزی را نمی‌توانست بداند؟',
    after: (least, most) => `${daysBetween(least, most)} پس از آن`,
    noDay: 'روز نامعلوم',
    alongside: 'همان هنگام در جریان',
    nothingAlongside: 'چیز دیگری در این داستان تاریخ آن هنگام را ندارد.',
    unknownThen: 'آن هنگام پنهان از مردم، و بعدتر گزارش شد',
  },
  corroboration: {
    heading: 'مقایسهٔ منابع',
    question: 'چه کسی همین را می‌گوید، چه کسی چیز دیگری، و چه کسی هیچ؟ آیا شاهدانی جدا از هم‌اند؟',
    tally: (standing, count) => `در ${topics(count)} ${standings[standing]}`,
    oneOrigin: 'تنها یک گزارش از آن می‌گوید.',
    noReport: 'هیچ گزارشی از آن نمی‌گوید.',
    confirmed: 'موافق، بیرون از گزارش‌ها',
    denied: 'تکذیب، بیرون از گزارش‌ها',
    silence: 'سکوت نه «آری» است و نه «نه».',
  },
  reading: {
    heading: 'خواندن دقیق',
    question: 'چگونه گفته شده است؟ چه چیزی مسلم فرض شده، و چقدر دقیق است؟',
    taken: 'مسلم فرض شده',
    hedges: 'واژه‌های احتیاط',
    misprinted: 'غریب در متن چاپی',
    likely: (words) => `احتمالاً ${quoted(words)}`,
    dates: 'تاریخ‌ها، به همان دقتی که آمده‌اند',
  },
  steps: {
    questions: 'چهار پرسش',
    sourcing: 'منبع‌شناسی',
    context: 'زمینه',
    corroboration: 'مقایسهٔ منابع',
    reading: 'خواندن دقیق',
    hands: 'دست‌ها بالا',
    names: 'که هستند',
    standings: 'کجا هم‌سخن‌اند',
  },
  nextStep: (step) => `بعدی: ${step}`,
  backToStop: 'بازگشت به ایستگاه',
  vote: 'به کدام روایت بیشتر تکیه می‌کنید؟',
  noneMore: 'به هیچ‌یک بیش از دیگری',
  voteOnOne: 'به آن تکیه می‌کنید؟',
  reliance: ['همین‌گونه که هست', 'تنها با شاهدی دیگر', 'به هیچ روی'],
  choose: 'مانند تاریخ‌نگار بیندیشید: دربارهٔ کدام رویداد؟',
  noEvent: 'در این ایستگاه رویدادی نیست.',
  teacherOnly: 'نام‌ها تا وقتی آشکارشان نکنید از کلاس پوشیده‌اند',
  answers: 'آنچه داده‌های داستان پاسخ می‌دهند',
  showToClass: 'نشان دادن به کلاس',
  takeAway: 'برداشتن',
};
