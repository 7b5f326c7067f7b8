import { StoryText } from '../i18n/story-text.tsx';
import type { Aside } from './use-claim-asides.ts';

/** What stands beside a claim, in a line of its own. */
export function AsideLine({ aside: { words, prose }, className }: { aside: Aside; className?: string }) {
  return (
    <p className={className}>
      {words} {prose !== undefined && <StoryText of={prose} />}
    </p>
  );
}
