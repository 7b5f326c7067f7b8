import type { Messages } from '../messages.ts';

export const map: Messages['map'] = {
  region: 'الخريطة',
  picture: 'صورة الخريطة. تُحرَّك بالسحب، أو بمفاتيح الأسهم وعلامتَي الزائد والناقص.',
  zoomIn: 'تكبير',
  zoomOut: 'تصغير',
  following: 'التتبُّع جارٍ',
  follow: 'تتبُّع القصة',
};
