import { INQUIRY_STEPS } from '../../domain/inquiry/inquiry-step.ts';
import { useInquiryMessages } from '../../i18n/inquiry-messages.ts';

/** How far an inquiry has come, in squares; the name of the step, and of what comes next. */
export function InquirySteps({ at }: { at: number }) {
  const words = useInquiryMessages();
  const next = INQUIRY_STEPS[at + 1];
  return (
    <footer className="slide-phases inquiry-steps">
      <ol>
        {INQUIRY_STEPS.map((step, index) => (
          <li
            key={step}
            data-when={index < at ? 'past' : index === at ? 'now' : 'to-come'}
            aria-current={index === at ? 'step' : undefined}
          >
            <span className={index === at ? undefined : 'visually-hidden'}>{words.steps[step]}</span>
          </li>
        ))}
      </ol>
      <p aria-hidden="true">
        {next ? words.nextStep(words.steps[next]) : words.backToStop}
        <svg viewBox="0 0 32 20" aria-hidden="true">
          <path d="M0 10h30M21 1l9 9-9 9" />
        </svg>
      </p>
    </footer>
  );
}
