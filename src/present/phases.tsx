import type { Part } from '../domain/lesson/lesson.ts';
import { usePresentMessages } from '../i18n/present-messages.ts';

/** What a class does on a question, what it has done, and what comes next. */
export function Phases({ parts, part }: { parts: readonly Part[]; part: Part }) {
  const words = usePresentMessages();
  const now = parts.indexOf(part);
  const next = parts[now + 1];
  return (
    <footer className="slide-phases">
      <ol>
        {parts.map((each, index) => {
          const name = each === 'question' || each === 'hands' || each === 'sources' ? words.phases[each] : undefined;
          return (
            name && (
              <li
                key={each}
                data-when={index < now ? 'past' : index === now ? 'now' : 'to-come'}
                aria-current={index === now ? 'step' : undefined}
              >
                {name}
              </li>
            )
          );
        })}
      </ol>
      <p aria-hidden="true">
        {next === 'hands'
          ? words.nextHands
          : next === 'sources'
            ? words.nextSources
            : next === 'record'
              ? words.nextRecord
              : words.nextStop}
        <svg viewBox="0 0 32 20" aria-hidden="true">
          <path d="M0 10h30M21 1l9 9-9 9" />
        </svg>
      </p>
    </footer>
  );
}
