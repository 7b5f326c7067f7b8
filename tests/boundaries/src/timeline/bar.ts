import { page } from '../app/page.ts';

export const bar = page;
