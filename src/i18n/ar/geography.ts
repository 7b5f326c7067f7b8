import { ar } from 'make-plural/cardinals';
import type { SeaId } from '../../domain/geography.ts';
import { isolate } from '../isolate.ts';
import type { Messages } from '../messages.ts';
import { number } from './counts.ts';

const seas: Record<SeaId, string> = {
  'red-sea': 'البحر الأحمر',
  'gulf-of-aden': 'خليج عدن',
  'persian-gulf': 'الخليج',
  'gulf-of-oman': 'خليج عُمان',
  'arabian-sea': 'بحر العرب',
  'mediterranean-sea': 'البحر المتوسط',
  'bab-el-mandeb': 'باب المندب',
};

/** "1:50m" as «١:٥٠ مليون». */
function scaleInWords(scale: string): string {
  const millions = Number(/^1:(\d+)m$/.exec(scale)?.[1]);
  if (Number.isNaN(millions)) return isolate(scale);
  return `${number(1)}:${number(millions)} ${ar(millions) === 'few' ? 'ملايين' : 'مليون'}`;
}

export const geography: Messages['geography'] = {
  seas,
  shortCountries: { AE: 'الإمارات' },
  boundaries: (source, scale, version) =>
    `الحدود كما يرسمها ${isolate(source)}، بحكم الواقع، ${scaleInWords(scale)} (${isolate(version)})`,
  boundariesShort: (source) => `الحدود: ${isolate(source)}، بحكم الواقع`,
  latitude: (degrees) => `${number(Math.abs(degrees))}°`,
  longitude: (degrees) => `${number(Math.abs(degrees))}°`,
  placeAndDate: (place, date) => `${isolate(place)}، ${date}`,
  dateAndSource: (date, source) => `${date} (${isolate(source)})`,
  startNotGiven: 'بلا بداية مذكورة',
  roomsNotLocated: 'الغرفتان للتوضيح، لا للموقع',
  stillMap: 'خريطة المنطقة عند مؤشر الزمن؛ وقائمة الأحداث تقول ذلك بالكلمات',
};
