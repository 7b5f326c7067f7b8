import type { Journey } from './journey.ts';
import { asking } from './journeys/asking.ts';
import { moving } from './journeys/moving.ts';
import { opening } from './journeys/opening.ts';
import { picking } from './journeys/picking.ts';
import { showing } from './journeys/showing.ts';

/** What readers do, each from an opened page of its own. */
export const journeys: readonly Journey[] = [...opening, ...moving, ...picking, ...asking, ...showing];
