import { days, number } from './counts.ts';

/** A number of days, or what it lies between: «من ٤٣ إلى ٧٣ يومًا». */
export function betweenDays(least: number, most: number): string {
  if (least === most) return days(most);
  if (most > 2) return `من ${number(least)} إلى ${days(most)}`;
  return least > 0 ? 'يوم أو يومان' : `${days(most)} على الأكثر`;
}
