import { INQUIRY_STEPS, type InquiryPlace } from '../../domain/inquiry/inquiry-step.ts';
import { useInquiryMessages } from '../../i18n/inquiry-messages.ts';
import { StoryText } from '../../i18n/story-text.tsx';
import { useCatalog } from '../../state/session-context.tsx';
import { useTalkStore } from '../../state/talk-context.tsx';
import { CorroborationTable } from '../../testimony/corroboration-table.tsx';
import { HistorianPrompts } from '../../testimony/historian-prompts.tsx';

/** An inquiry that stands before the class: a way to each of its steps, and what the data answer to this one, names and all. */
export function InquiryDesk({ place }: { place: InquiryPlace }) {
  const words = useInquiryMessages();
  const { byId } = useCatalog();
  const talk = useTalkStore();
  const { inquiryTurned } = talk.getState();
  return (
    <section className="inquiry-desk" aria-labelledby="inquiry-desk">
      <header>
        <h2 id="inquiry-desk">
          {words.chart}
          <span>
            <StoryText of={byId.get(place.event)?.event.title ?? ''} />
          </span>
        </h2>
        <button type="button" className="presenter-way" onClick={() => inquiryTurned(undefined)}>
          {words.takeAway}
        </button>
      </header>
      <ol>
        {INQUIRY_STEPS.map((step) => (
          <li key={step}>
            <button
              type="button"
              className="presenter-way"
              aria-current={step === place.step ? 'step' : undefined}
              onClick={() => inquiryTurned({ event: place.event, step })}
            >
              {words.steps[step]}
            </button>
          </li>
        ))}
      </ol>
      <Answers place={place} />
    </section>
  );
}

function Answers({ place: { event, step } }: { place: InquiryPlace }) {
  switch (step) {
    case 'questions':
      return null;
    case 'hands':
    case 'names':
      return <HistorianPrompts event={event} only="sourcing" />;
    case 'standings':
      return <CorroborationTable event={event} />;
    case 'corroboration':
      return (
        <>
          <HistorianPrompts event={event} only={step} />
          <CorroborationTable event={event} />
        </>
      );
    default:
      return <HistorianPrompts event={event} only={step} />;
  }
}
