import { discovery } from './en/discovery.ts';
import type { Speech } from './speech.ts';

export type DiscoveryMessages = typeof discovery;

/** What other sites are told: used by the build alone. */
export function discoveryMessagesOf({ laterMessages }: Pick<Speech, 'laterMessages'>): DiscoveryMessages {
  return laterMessages?.discovery ?? discovery;
}
