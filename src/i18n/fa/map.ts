import type { Messages } from '../messages.ts';

export const map: Messages['map'] = {
  region: 'نقشه',
  picture: 'تصویر نقشه. آن را بکشید، یا از کلیدهای جهت و به‌علاوه و منها استفاده کنید.',
  zoomIn: 'بزرگ‌نمایی',
  zoomOut: 'کوچک‌نمایی',
  following: 'همراه داستان',
  follow: 'همراه شدن با داستان',
};
