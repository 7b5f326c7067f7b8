import { isolate } from '../isolate.ts';
import type { Messages } from '../messages.ts';

export const map: Messages['map'] = {
  region: 'نقشه',
  waiting: 'نقشه در راه است.',
  picture: `تصویر نقشه. کلیدهای جهت آن را جابه‌جا می‌کنند؛ ${isolate('Page Down')} و ${isolate('Page Up')} از نشانی به نشان دیگر می‌روند.`,
  controls: 'ابزارهای نقشه',
  marks: 'نشان‌های روی نقشه',
  mark: (title, places) => `${isolate(title)}: ${places}`,
  zoomIn: 'بزرگ‌نمایی',
  zoomOut: 'کوچک‌نمایی',
  following: 'همراه داستان',
  follow: 'همراه شدن با داستان',
};
