import { useMessages } from '../i18n/messages-context.tsx';
import { usePresentMessages } from '../i18n/present-messages.ts';
import { StoryText } from '../i18n/story-text.tsx';
import { useTourMessages } from '../i18n/tour-messages.ts';
import { useCatalog } from '../state/session-context.tsx';
import { RelationMark } from '../testimony/relation-mark.tsx';
import { SlideHead } from './slide-head.tsx';
import { useStopTitle } from './stop-title.ts';
import { TwoAccounts } from './two-accounts.tsx';
import { useFit } from './use-fit.ts';
import type { ShownStop } from './use-stop.ts';

/** Of their least size. */
const SIZES = [1.7, 1.6, 1.5, 1.4, 1.3, 1.2, 1.1, 1] as const;

/** What the reports say on one topic, side by side; then whose words they are, and why they differ. */
export function ComparisonSlide({ stop, part }: ShownStop) {
  const { comparisons } = useCatalog().story;
  const words = usePresentMessages();
  const { nothingKnown } = useTourMessages();
  const { evidence } = useMessages();
  const titleOf = useStopTitle();
  const page = useFit<HTMLDivElement>(SIZES);
  const comparison = stop.kind === 'comparison' ? comparisons.find(({ id }) => id === stop.comparison) : undefined;
  const uncovered = part === 'sources';
  return (
    <div ref={page} className="slide-question slide-comparison">
      <SlideHead aside={words.comparison} />
      <h3 className="slide-question-asked">
        <StoryText of={titleOf(stop)} />
      </h3>
      {comparison ? (
        <>
          <p className="slide-relation">
            <RelationMark relation={comparison.relation} name="" />
            {evidence.relation(comparison.relation)}
          </p>
          <TwoAccounts comparison={comparison} uncovered={uncovered} />
          {comparison.reason !== undefined && (
            <p className="slide-reason" data-shown={uncovered}>
              <StoryText of={comparison.reason} />
            </p>
          )}
        </>
      ) : (
        <p>{nothingKnown}</p>
      )}
    </div>
  );
}
