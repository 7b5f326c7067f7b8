import { ar } from 'make-plural/cardinals';
import { isolate } from '../isolate.ts';
import type { AllMessages } from '../later-english.ts';
import { plural } from '../plural.ts';
import { number } from './counts.ts';

export const present: AllMessages['present'] = {
  region: 'الدرس',
  stopOf: (stop, count) => `${number(stop)} من ${number(count)}`,
  previous: 'السابق',
  next: 'التالي',
  stopAlone: (stop) => `المحطة ${number(stop)}`,
  stopNamed: (stop, title) => `المحطة ${number(stop)}: ${isolate(title)}`,
  progress: 'محطات الدرس',
  blank: 'شاشة خالية',
  black: 'الشاشة سوداء',
  whoSaysSo: 'من يقول ذلك؟',
  report: (name, day) => `${isolate(name)}، ${day}`,
  noReport: 'لا يرويه أي تقرير. ومن خارجها:',
  nobody: 'لا يرويه هنا أي مصدر.',
  inPrint: 'ما نُشر حتى هذا اليوم',
  exploredDay: 'اليوم تحت المؤشر',
  withoutPlace: (names) => `بلا مكان مذكور: ${names}`,
  rest: 'وتتابع القصة',
  outside: (names) => `من خارج التقارير: ${names}`,
  questionOf: (question, count) => `السؤال ${number(question)} من ${number(count)}`,
  question: 'سؤال',
  accounts: ['الرواية الأولى', 'الرواية الثانية', 'الرواية الثالثة', 'الرواية الرابعة'],
  account: (place) => `الرواية ${number(place)}`,
  later: 'من يقول ذلك: لاحقًا',
  silent: 'لا يذكر عنه شيئًا.',
  phases: { question: 'اقرأوا', hands: 'ارفعوا الأيدي', sources: 'من يقول ذلك' },
  phaseDone: 'تمّ',
  phaseNow: 'الآن',
  nextHands: 'التالي: رفع الأيدي',
  nextSources: 'التالي: كشف المصادر',
  nextStop: 'المحطة التالية',
  choices: 'رفع الأيدي',
  hands: (count) =>
    plural(ar, count, {
      zero: 'لا يد مرفوعة',
      one: 'يد واحدة',
      two: 'يدان',
      few: `${number(count)} أيدٍ`,
      many: `${number(count)} يدًا`,
      other: `${number(count)} يد`,
    }),
  comparison: 'أين يختلف التقريران',
  reason: 'لماذا، وكيف رُسم',
};
