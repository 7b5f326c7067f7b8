import type { AllMessages } from '../later-english.ts';
import { number, numeral } from './counts.ts';

export const offline: AllMessages['offline'] = {
  states: {
    ready: 'آمادهٔ کار بدون اینترنت',
    failed: 'آمادهٔ کار بدون اینترنت نیست',
    refused: 'به اینترنت نیاز دارد',
  },
  fetching: (kept, total) => `در حال دریافت: ${number(kept)} از ${number(total)}`,
  preparing: 'در حال آماده شدن برای کار بدون اینترنت',
  title: 'روی این دستگاه',
  kinds: {
    pages: 'صفحه‌ها',
    program: 'برنامه',
    stories: 'داستان',
    maps: 'نقشه',
    languages: 'زبان‌ها',
    fonts: 'قلم‌ها',
  },
  all: 'کامل',
  missing: (count) => `${numeral(count)} فایل نرسیده`,
  coming: (count) => `${numeral(count)} فایل مانده`,
  unkept: { pages: 'صفحه‌های منابع', pictures: 'تصویرهای ویژهٔ سایت‌های دیگر' },
  never: 'نگه داشته نمی‌شود',
  details: {
    ready: 'همهٔ داستان بدون اینترنت کار می‌کند، به همهٔ زبان‌ها.',
    fetching: 'تا همه چیز برسد، به اینترنت وصل بمانید.',
    failed: 'همه چیز نرسید. بدون اینترنت شاید بخش‌هایی نباشد.',
    refused: 'این مرورگر، یا این نشانی، چیزی نگه نمی‌دارد. برای کار بدون اینترنت، داستان را در یک فایل فشرده بردارید.',
  },
  newVersion: 'نسخهٔ تازه آماده است.',
  newVersionDetail: 'این صفحه تا وقتی خودتان نخواهید با نسخهٔ پیشین می‌ماند. همهٔ صفحه‌های باز این سایت با هم عوض می‌شوند.',
  change: 'استفاده از آن',
  zip: (size) => `دریافت در یک فایل فشرده (${number(size)} مگابایت)`,
  copyHasNoAddress: 'این نسخه روی دیسک است و نشانی‌ای ندارد که دیگران باز کنند. به جای آن، خود فایل فشرده را بدهید.',
  zipDetail: 'بدون وب‌سایت هم باز می‌شود: از حافظهٔ همراه، با دوبار کلیک.',
};
