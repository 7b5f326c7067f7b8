import { ar } from 'make-plural/cardinals';
import { createNumerals } from '../numerals.ts';
import { plural } from '../plural.ts';

/** Arabic-Indic digits. */
export const number = createNumerals('ar-u-nu-arab');

type Forms = Parameters<typeof plural<ReturnType<typeof ar>>>[2];

/** A counted noun: none, one and two are words of their own; from three on, the figure stands before the form that it asks for. */
export function counter(forms: Forms): (count: number) => string {
  return (count) => {
    const figure = number(count);
    return plural(ar, count, {
      ...forms,
      few: `${figure} ${forms.few}`,
      many: `${figure} ${forms.many}`,
      other: `${figure} ${forms.other}`,
    });
  };
}

/** After a preposition or a verb only the dual is another word: «من حدثين». */
const after = (forms: Forms, two: string, none: string) => counter({ ...forms, two, zero: `${number(0)} ${none}` });

const event = { zero: 'لا أحداث', one: 'حدث واحد', two: 'حدثان', few: 'أحداث', many: 'حدثًا', other: 'حدث' };
const claim = { zero: 'لا إفادات', one: 'إفادة واحدة', two: 'إفادتان', few: 'إفادات', many: 'إفادة', other: 'إفادة' };
const topic = {
  zero: 'لا موضوعات',
  one: 'موضوع واحد',
  two: 'موضوعان',
  few: 'موضوعات',
  many: 'موضوعًا',
  other: 'موضوع',
};
const day = { zero: 'أقل من يوم', one: 'يوم واحد', two: 'يومان', few: 'أيام', many: 'يومًا', other: 'يوم' };

export const events = counter(event);
export const ofEvents = after(event, 'حدثين', 'أحداث');
export const claims = counter(claim);
export const ofClaims = after(claim, 'إفادتين', 'إفادات');
export const topics = counter(topic);
export const ofTopics = after(topic, 'موضوعين', 'موضوعات');
export const days = counter(day);
export const afterDays = counter({ ...day, two: 'يومين' });

export const reports = counter({
  zero: 'لا تقارير',
  one: 'تقرير واحد',
  two: 'تقريران',
  few: 'تقارير',
  many: 'تقريرًا',
  other: 'تقرير',
});

/** After «في»: «في مسارين». */
export const ofLanes = counter({
  zero: `${number(0)} مسارات`,
  one: 'مسار واحد',
  two: 'مسارين',
  few: 'مسارات',
  many: 'مسارًا',
  other: 'مسار',
});

export const underWay = counter({
  zero: 'لا حدث جاريًا',
  one: 'حدث واحد جارٍ',
  two: 'حدثان جاريان',
  few: 'أحداث جارية',
  many: 'حدثًا جاريًا',
  other: 'حدث جارٍ',
});
