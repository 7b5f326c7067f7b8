import { useSyncExternalStore } from 'react';
import { isStill, subscribeMotion } from './motion.ts';

/** Whether nothing may move by itself; renders when that changes. */
export function useStill(): boolean {
  return useSyncExternalStore(subscribeMotion, isStill, () => false);
}
