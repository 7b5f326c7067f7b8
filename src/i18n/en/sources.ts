import { proof } from './proof.ts';

export const sources = {
  title: 'Sources',
  proof,
};
