import type { SourceId } from '../domain/identifiers.ts';
import type { Corroboration } from '../domain/inquiry/inquire.ts';
import type { Standing } from '../domain/inquiry/standing.ts';
import { useInquiryMessages } from '../i18n/inquiry-messages.ts';
import { useMessages, useText } from '../i18n/messages-context.tsx';
import { StoryText } from '../i18n/story-text.tsx';
import { Fact } from './fact.tsx';
import type { FactsProps } from './facts-props.ts';
import type { Accounts } from './use-accounts.ts';

/** What clashes first, a silence last. */
const ORDER: readonly Standing[] = [
  'denies',
  'contradicts',
  'differs',
  'more-exact',
  'adds',
  'less',
  'agrees',
  'silent',
];

/** On how many topics each report stands how; outside accounts are told apart. The table has the topics themselves. */
export function CorroborationFacts({ inquiry: { corroboration }, accounts }: FactsProps) {
  const { corroboration: words } = useInquiryMessages();
  const { punctuation } = useMessages();
  const { table, tallies, origins } = corroboration;
  const outside = new Set(table.columns.filter((column) => column.outside).map(({ origin }) => origin));
  const reports = tallies.filter(({ origin }) => !outside.has(origin));
  return (
    <>
      {origins.length === 0 && <Fact>{words.noReport}</Fact>}
      {origins.length === 1 && <Fact>{words.oneOrigin}</Fact>}
      {reports.map(({ origin, counts }) => (
        <Fact key={origin} of={<StoryText of={accounts.name(origin)} />}>
          {ORDER.filter((standing) => counts[standing] > 0)
            .map((standing) => words.tally(standing, counts[standing]))
            .join(punctuation.comma)}
        </Fact>
      ))}
      {reports.some(({ counts }) => counts.silent > 0) && <Fact>{words.silence}</Fact>}
      <OutsideFacts corroboration={corroboration} accounts={accounts} />
    </>
  );
}

/** Who agrees and who denies, outside the reports. */
export function OutsideFacts({
  corroboration: { confirmedBy, deniedBy },
  accounts,
}: {
  readonly corroboration: Corroboration;
  readonly accounts: Accounts;
}) {
  const { corroboration: words } = useInquiryMessages();
  const { punctuation } = useMessages();
  const text = useText();
  const names = (all: readonly SourceId[]) =>
    all.map((origin) => text(accounts.name(origin))).join(punctuation.semicolon);
  return (
    <>
      {confirmedBy.length > 0 && <Fact of={words.confirmed}>{names(confirmedBy)}</Fact>}
      {deniedBy.length > 0 && <Fact of={words.denied}>{names(deniedBy)}</Fact>}
    </>
  );
}
