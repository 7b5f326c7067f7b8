import type { DateValue } from '../domain/catalog.ts';
import type { Messages } from '../i18n/messages.ts';
import { dateMarkOf } from '../ui/precision-mark.tsx';

/** How exact a date is, in words: "a day", "no end given". */
export function namePrecision(value: DateValue, { datePrecision }: Messages['evidence']): string {
  const mark = dateMarkOf(value);
  if (mark === 'open-end') return datePrecision.openEnd;
  if (mark !== 'band') return datePrecision[mark];
  const precision = value.dating.from?.precision;
  return value.dating.kind === 'range' || precision === undefined ? datePrecision.range : datePrecision[precision];
}
