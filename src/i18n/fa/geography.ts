import type { SeaId } from '../../domain/geography.ts';
import { isolate } from '../isolate.ts';
import type { Messages } from '../messages.ts';
import { number } from './counts.ts';

const seas: Record<SeaId, string> = {
  'red-sea': 'دریای سرخ',
  'gulf-of-aden': 'خلیج عدن',
  'persian-gulf': 'خلیج فارس',
  'gulf-of-oman': 'دریای عمان',
  'arabian-sea': 'دریای عرب',
  'mediterranean-sea': 'مدیترانه',
  'bab-el-mandeb': 'باب‌المندب',
};

/** "1:50m" as Persian writes it; another scale stands as it came. */
function inMillions(scale: string): string {
  const [, millions] = /^1:(\d+)m$/.exec(scale) ?? [];
  return millions === undefined ? isolate(scale) : `${number(1)}:${number(Number(millions))} میلیون`;
}

export const geography: Messages['geography'] = {
  seas,
  shortCountries: { AE: 'امارات' },
  boundaries: (source, scale, version) =>
    `مرزها چنان‌که ${isolate(source)} رسم می‌کند، بنا بر وضع موجود، ${inMillions(scale)} (${isolate(version)})`,
  boundariesShort: (source) => `مرزها: ${isolate(source)}، وضع موجود`,
  latitude: (degrees) => `${number(Math.abs(degrees))}°`,
  longitude: (degrees) => `${number(Math.abs(degrees))}°`,
  placeAndDate: (place, date) => `${isolate(place)}، ${date}`,
  dateAndSource: (date, source) => `${date} (${isolate(source)})`,
  startNotGiven: 'آغاز ذکر نشده',
  roomsNotLocated: 'اتاق‌ها رسم شده‌اند، جایشان معلوم نیست',
  stillMap: 'نقشهٔ منطقه در روز نشانگر زمان؛ فهرست رویدادها همین را در قالب متن می‌گوید',
};
