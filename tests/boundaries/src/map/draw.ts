import { bar } from '../timeline/bar.ts';

export const draw = bar;
