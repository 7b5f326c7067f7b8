import { eventStateAt } from '../../../src/domain/active.ts';
import type { Catalog, EventState } from '../../../src/domain/catalog.ts';
import { buildCatalog } from '../../../src/domain/compile.ts';
import { dateClaims } from '../../../src/domain/date-claims.ts';
import { knowFrom, publicationInstants } from '../../../src/domain/knowledge.ts';
import type { Lens } from '../../../src/domain/lens.ts';
import { dayIndexOf, dayInterval } from '../../../src/domain/time/calendar.ts';
import { story } from './muscat-story.ts';

export const whole = buildCatalog(story, dateClaims(story));

/** The first story, as a reader sees it on a day. */
export interface Look {
  readonly catalog: Catalog;
  readonly stateOf: (id: string) => EventState;
  readonly today: number;
  readonly edition?: number;
}

export function lookOn(iso: string, lens: Lens = 'public', chosen: readonly string[] = []): Look {
  const sources = new Set(chosen);
  const day = dayInterval(whole.calendar, dayIndexOf(whole.calendar, iso) ?? 0);
  const catalog = knowFrom(whole, { lens, sources, before: lens === 'public' ? day.end : Infinity });
  const edition = publicationInstants(whole, sources).findLast((instant) => instant <= day.start);
  return {
    catalog,
    today: day.start,
    ...(lens === 'public' && edition !== undefined && { edition }),
    stateOf: (id) => {
      const record = catalog.byId.get(id);
      return record ? eventStateAt(record, day, lens) : 'hidden';
    },
  };
}
