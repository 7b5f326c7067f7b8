import type { ComparedReport } from '../domain/compared-reports.ts';
import type { Comparison } from '../domain/comparison.ts';
import { useLaterMessages } from '../i18n/later-messages.ts';
import { useText } from '../i18n/messages-context.tsx';
import { StoryText } from '../i18n/story-text.tsx';
import { useCatalog } from '../state/session-context.tsx';

const DAY = 86_400_000;

/** What is laid side by side, how much of it, and why two reports are not two witnesses. */
export function DifferencesLead(props: { comparisons: readonly Comparison[]; columns: readonly ComparedReport[] }) {
  const { comparisons, columns } = props;
  const catalog = useCatalog();
  const { differences } = useLaterMessages();
  const text = useText();
  const days = columns.flatMap(({ published }) => (published === undefined ? [] : [Date.parse(published)]));
  const apart = days.length === columns.length ? Math.round((Math.max(...days) - Math.min(...days)) / DAY) : undefined;
  const origins = [...new Set(columns.map(({ origin }) => origin))];
  const shared = origins
    .map((origin) => ({ origin, pages: columns.filter((column) => column.origin === origin) }))
    .filter(({ pages }) => pages.length > 1);
  const reasons = comparisons.flatMap(({ relation, reason }) =>
    relation === 'not-independent' && reason !== undefined ? [reason] : [],
  );
  const nameOf = (id: string) => {
    const source = catalog.sources.get(id);
    return source ? text(source.name) : id;
  };
  return (
    <header className="differences-lead">
      <h2 className="differences-title">{differences.title}</h2>
      <p>{differences.lead(origins.length, apart, comparisons.length)}</p>
      {reasons.map((reason) => (
        <p key={text(reason)} className="differences-witnesses">
          <StoryText of={reason} />
        </p>
      ))}
      {shared.map(({ origin, pages }) => (
        <p key={origin} className="differences-witnesses">
          {differences.sameOrigin(
            pages.map(({ source }) => nameOf(source)),
            nameOf(origin),
          )}
        </p>
      ))}
    </header>
  );
}
