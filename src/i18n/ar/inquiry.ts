import type { Standing } from '../../domain/inquiry/standing.ts';
import { isolate } from '../isolate.ts';
import type { AllMessages } from '../later-english.ts';
import { claims, counter, number, ofClaims, ofTopics } from './counts.ts';
import { namesInRow } from './listing.ts';

const ordinals = [
  '',
  'الأولى',
  'الثانية',
  'الثالثة',
  'الرابعة',
  'الخامسة',
  'السادسة',
  'السابعة',
  'الثامنة',
  'التاسعة',
  'العاشرة',
];

const standings: Record<Standing, string> = {
  agrees: 'توافق',
  differs: 'تختلف',
  'more-exact': 'أدقّ',
  adds: 'تزيد',
  less: 'أقل تفصيلًا',
  contradicts: 'تناقض',
  denies: 'تنفي',
  silent: 'تسكت',
};
const accounts = counter({
  zero: 'لا روايات',
  one: 'رواية واحدة',
  two: 'روايتان',
  few: 'روايات',
  many: 'رواية',
  other: 'رواية',
});
const moreTopics = counter({
  zero: 'لا موضوعات أخرى',
  one: 'موضوع آخر',
  two: 'موضوعان آخران',
  few: 'موضوعات أخرى',
  many: 'موضوعًا آخر',
  other: 'موضوع آخر',
});
const afterDays = counter({
  zero: 'أقل من يوم',
  one: 'يوم واحد',
  two: 'يومين',
  few: 'أيام',
  many: 'يومًا',
  other: 'يوم',
});

export const inquiry: AllMessages['inquiry'] = {
  table: 'موقف كل رواية، موضوعًا موضوعًا',
  topic: 'الموضوع',
  account: (place) => `الرواية ${ordinals[place] ?? number(place)}`,
  accountShort: (place) => ordinals[place] ?? number(place),
  concealed: 'يُكشف مع المصادر',
  outside: 'خارج التقارير',
  standing: (standing) => standings[standing],
  standingOn: (standing, reports) => `${standing} (${namesInRow(reports)})`,
  moreTopics,
  chart: 'فكّر كالمؤرخ',
  sourcing: {
    heading: 'المصدر',
    question: 'مَن القائل؟ كم كان قريبًا مما جرى، وماذا قد يكسب بروايته؟',
    nobody: 'لا شخص يُذكر وراءها ولا جهة',
    sameRoot: (reports) =>
      reports === 2
        ? 'كلاهما يسند الكلام إلى الجهة نفسها: تقريران، لا شاهدان مستقلان.'
        : 'كلها تسند الكلام إلى الجهة نفسها: فليس كل تقرير شاهدًا مستقلًّا.',
    credits: 'والثاني يُحيل إلى الأول.',
    ownWord: (count) => `${claims(count)} على عهدتهم وحدهم`,
    nameless: (count) => `لا يُذكر شخص ولا جهة وراء ${ofClaims(count)}.`,
    outside: 'خارج التقارير',
    outsideAccounts: accounts,
  },
  context: {
    heading: 'السياق',
    question: 'متى رُوي ذلك؟ وماذا كان يجري غيره، وما الذي لم يكن القارئ يعرفه بعد؟',
    after: (least, most) =>
      least === most ? `بعد ${afterDays(most)}` : `بعد ما بين ${number(least)} و${afterDays(most)}`,
    noDay: 'اليوم غير معروف',
    alongside: 'كان جاريًا في ذلك الوقت',
    nothingAlongside: 'لا شيء آخر في هذه القصة مؤرَّخ بذلك الوقت.',
    unknownThen: 'كان محجوبًا عن الجمهور، ولم يُنشر إلا لاحقًا',
  },
  corroboration: {
    heading: 'المقابلة',
    question: 'مَن يقول الشيء نفسه، ومَن يقول غيره، ومَن لا يقول شيئًا؟ وهل هم شهود منفصلون؟',
    tally: (standing, count) => `${standings[standing]} في ${ofTopics(count)}`,
    oneOrigin: 'لا يرويه إلا تقرير واحد.',
    noReport: 'لا يرويه أي تقرير.',
    confirmed: 'يوافق، خارج التقارير',
    denied: 'ينفي، خارج التقارير',
    silence: 'السكوت ليس «نعم» ولا «لا».',
  },
  reading: {
    heading: 'القراءة المتأنية',
    question: 'كيف يُقال ذلك؟ ما المسلَّم به، وكم هو دقيق؟',
    taken: 'مسلَّم به',
    hedges: 'ألفاظ التحفّظ',
    misprinted: 'غريب في النص المطبوع',
    likely: (words) => `والأرجح «${isolate(words)}»`,
    dates: 'التواريخ، بقدر دقتها',
  },
  steps: {
    questions: 'أربعة أسئلة',
    sourcing: 'المصدر',
    context: 'السياق',
    corroboration: 'المقابلة',
    reading: 'القراءة المتأنية',
    hands: 'ارفعوا الأيدي',
    names: 'مَن هم',
    standings: 'أين تتفق الروايات',
  },
  nextStep: (step) => `التالي: ${step}`,
  backToStop: 'العودة إلى المحطة',
  vote: 'على أي رواية تفضّلون الاعتماد؟',
  noneMore: 'لا واحدة أكثر من غيرها',
  voteOnOne: 'هل تعتمدون عليها؟',
  reliance: ['كما هي', 'بشاهد ثانٍ فقط', 'لا نعتمد عليها'],
  choose: 'فكّر كالمؤرخ: في أي حدث؟',
  noEvent: 'لا حدث في هذه المحطة.',
  teacherOnly: 'الأسماء مخفية عن الصف حتى تكشفها',
  answers: 'ما تجيب به بيانات القصة',
  showToClass: 'عرض على الصف',
  takeAway: 'إزالة',
};
