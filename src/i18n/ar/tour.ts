import { ar } from 'make-plural/cardinals';
import { isolate } from '../isolate.ts';
import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';
import { number } from './counts.ts';

const stop = (place: number) => `المحطة ${number(place)}`;

export const tour: Messages['tour'] = {
  heading: 'جولة موجَّهة',
  stop: (place, count) => `${stop(place)} من ${number(count)}`,
  stops: 'محطات الجولة',
  stopNamed: (place, title) => (title === '' ? stop(place) : `${stop(place)}: ${isolate(title)}`),
  titleOf: (place, title) => title || stop(place),
  nothingKnown: 'ما ترويه هذه المحطة غير معروف من هنا: إما أنه لم يخرج إلى العلن بعد، وإما أن مصادره مستبعدة.',
  leave: 'مغادرة الجولة',
  begin: 'بدء الجولة',
  waiting: 'الجولة في الطريق.',
  failed: 'تعذّر تحميل الجولة. أما الخريطة والخط الزمني والأدلة فتعمل كالمعتاد.',
  invitation: (count) =>
    plural(ar, count, {
      zero: 'لا محطات في هذه الجولة.',
      one: 'محطة واحدة في القصة، وفيها سؤال للتفكير.',
      two: 'محطتان عبر القصة، في كل منهما سؤال للتفكير.',
      few: `${number(count)} محطات عبر القصة، في كل منها سؤال للتفكير.`,
      many: `${number(count)} محطة عبر القصة، في كل منها سؤال للتفكير.`,
      other: `${number(count)} محطة عبر القصة، في كل منها سؤال للتفكير.`,
    }),
  ask: 'سؤال للتفكير',
  moreQuestions: 'سؤال آخر',
  previous: (place) => `السابقة، ${number(place)}`,
  next: (place, day) => `التالية، ${number(place)}: ${day}`,
  first: 'هذه أول محطة',
  end: 'آخر محطة',
  endOfTour: 'إنهاء الجولة',
  evidence: 'أدلة هذه المحطة',
  marks: 'كيف تُرسم',
  placeHints: {
    point: 'حلقة: المدينة مسمّاة في تقرير',
    country: 'خطوط مائلة: البلد وحده مسمّى في تقرير',
    area: 'خطوط الماء: في موضع ما من هذه المنطقة',
    none: 'الخانة الجانبية: لا مكان مذكور، فلا علامة',
  },
  dateHints: {
    day: 'شكل ممتلئ: اليوم مذكور في تقرير',
    editors: 'شكل مفرَّغ: يوم من عندنا، ليس في التقارير',
    band: 'شريط: في وقت ما بين طرفيه',
    approximate: 'عدسة بخط متقطع: نحو ذلك الوقت',
    'open-end': 'رأس سهم: لا نهاية مذكورة',
    by: 'ظهور بالتدريج: لا بداية مذكورة',
  },
};
