import { inquireInto } from '../../domain/inquiry/inquire.ts';
import { INQUIRY_STEPS, type InquiryPlace, type InquiryStep, isRevealed } from '../../domain/inquiry/inquiry-step.ts';
import { useInquiryMessages } from '../../i18n/inquiry-messages.ts';
import { StoryText } from '../../i18n/story-text.tsx';
import { useTourMessages } from '../../i18n/tour-messages.ts';
import { useCatalog } from '../../state/session-context.tsx';
import { HistorianPrompts } from '../../testimony/historian-prompts.tsx';
import { useFit } from '../use-fit.ts';
import { InquiryNames } from './inquiry-names.tsx';
import { InquiryOutside } from './inquiry-outside.tsx';
import { InquirySteps } from './inquiry-steps.tsx';
import { InquiryVote } from './inquiry-vote.tsx';
import { TopicTable } from './topic-table.tsx';
import './inquiry-slide.css';

/** Of their least size. */
const SIZES = [1.6, 1.5, 1.4, 1.3, 1.2, 1.1, 1.05, 1] as const;
/** Set larger, a table has no room for its columns. */
const TABLE_SIZES = [1.3, 1.25, 1.2, 1.15, 1.1, 1.05, 1] as const;
const TABLES: ReadonlySet<InquiryStep> = new Set(['corroboration', 'hands', 'standings']);

/** A class asks a historian's questions of an event: one thing at a time, and the names of the accounts last. */
export function InquirySlide({ place }: { place: InquiryPlace }) {
  const { event, step } = place;
  const catalog = useCatalog();
  const words = useInquiryMessages();
  const { nothingKnown } = useTourMessages();
  const slide = useFit<HTMLDivElement>(TABLES.has(step) ? TABLE_SIZES : SIZES);
  const record = catalog.byId.get(event);
  return (
    <div ref={slide} className="slide-question slide-inquiry" data-step={step}>
      <header className="slide-top">
        <h3>{record ? <StoryText of={record.event.title} /> : nothingKnown}</h3>
        <p>{words.chart}</p>
      </header>
      <div className="inquiry-body">
        <Body place={place} />
      </div>
      <InquirySteps at={INQUIRY_STEPS.indexOf(step)} />
    </div>
  );
}

function Body({ place: { event, step } }: { place: InquiryPlace }) {
  const inquiry = inquireInto(useCatalog(), event);
  if (!inquiry) return null;
  const ask = { event, level: 4, revealed: isRevealed(step) } as const;
  switch (step) {
    case 'questions':
      return <HistorianPrompts {...ask} answered={false} />;
    case 'sourcing':
    case 'context':
    case 'reading':
      return <HistorianPrompts {...ask} only={step} />;
    case 'corroboration':
      return (
        <>
          <HistorianPrompts {...ask} only="corroboration" answered={false} />
          <TopicTable inquiry={inquiry} revealed={false} lines={11} />
        </>
      );
    case 'hands':
      return <InquiryVote inquiry={inquiry} />;
    case 'names':
      return <InquiryNames inquiry={inquiry} />;
    case 'standings':
      return (
        <>
          <TopicTable inquiry={inquiry} revealed lines={13} />
          <InquiryOutside inquiry={inquiry} />
        </>
      );
  }
}
