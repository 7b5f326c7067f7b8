import { isolate } from '../isolate.ts';
import type { Messages } from '../messages.ts';

export const map: Messages['map'] = {
  region: 'الخريطة',
  picture: `صورة الخريطة. تحرّكها مفاتيح الأسهم؛ ومفتاحا ${isolate('Page Down')} و${isolate('Page Up')} ينتقلان من علامة إلى علامة.`,
  controls: 'أدوات الخريطة',
  marks: 'العلامات على الخريطة',
  mark: (title, places) => `${isolate(title)}: ${places}`,
  zoomIn: 'تكبير',
  zoomOut: 'تصغير',
  following: 'التتبُّع جارٍ',
  follow: 'تتبُّع القصة',
};
