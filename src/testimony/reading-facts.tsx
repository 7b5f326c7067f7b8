import type { DateValue } from '../domain/catalog.ts';
import type { Correction } from '../domain/claim.ts';
import { useEvidenceMessages } from '../i18n/evidence-messages.ts';
import { useInquiryMessages } from '../i18n/inquiry-messages.ts';
import { useDateWords, useMessages, useText } from '../i18n/messages-context.tsx';
import { StoryText } from '../i18n/story-text.tsx';
import { Fact } from './fact.tsx';
import type { FactsProps } from './facts-props.ts';

/** The most different words that are shown: what comes first in the reports. */
const MOST_HEDGES = 8;

/** How it is said: what is asserted and what taken for granted, hedges, oddities of the print, and how exact the dates are. */
export function ReadingFacts({ inquiry: { reading, corroboration }, catalog, accounts, revealed }: FactsProps) {
  const { reading: words } = useInquiryMessages();
  const evidence = useEvidenceMessages();
  const { punctuation } = useMessages();
  const text = useText();
  const quoted = (said: string) =>
    said.includes(punctuation.opening) ? said : `${punctuation.opening}${said}${punctuation.closing}`;
  const taken = reading.modes.find(({ mode }) => mode === 'presupposed')?.claims ?? [];
  // What is taken for granted is told in full.
  const modes = reading.modes.filter(({ mode }) => mode !== 'presupposed');
  const hedges = new Map(
    reading.hedged
      .flatMap((hedge) => hedge.words)
      .filter(accounts.keeps)
      .map((hedge) => [text(hedge).toLowerCase(), text(hedge)] as const),
  );
  const misprints = reading.corrected.flatMap((id) => catalog.claims.get(id)?.correction ?? []);
  return (
    <>
      {modes.map(({ mode, claims }) => (
        <Fact key={mode} of={evidence.mode(mode)}>
          {evidence.claimCount(claims.length)}
        </Fact>
      ))}
      {taken.map((id) => {
        const statement = accounts.told(catalog.claims.get(id)?.statement ?? '');
        return statement === undefined ? null : (
          <Fact key={id} of={words.taken}>
            <StoryText of={statement} />
          </Fact>
        );
      })}
      {hedges.size > 0 && (
        <Fact of={words.hedges}>{[...hedges.values()].slice(0, MOST_HEDGES).map(quoted).join(punctuation.comma)}</Fact>
      )}
      {revealed ? (
        misprints.map((correction) => (
          <Fact key={text(correction.asPrinted)} of={words.misprinted}>
            <Misprint of={correction} />
          </Fact>
        ))
      ) : (
        // What was likely meant is for the class to find.
        <JoinedMisprints of={misprints.filter(({ asPrinted }) => accounts.keeps(asPrinted))} />
      )}
      {reading.dates.length > 0 && (
        <Fact of={words.dates}>
          <Dates of={reading.dates} />
        </Fact>
      )}
      {reading.yearInferred && <Fact>{evidence.yearInferred(corroboration.origins.length)}</Fact>}
    </>
  );
}

function Misprint({ of: { asPrinted, corrected } }: { of: Correction }) {
  const { reading: words } = useInquiryMessages();
  const { punctuation } = useMessages();
  const text = useText();
  const printed = `${punctuation.opening}${text(asPrinted)}${punctuation.closing}`;
  return corrected === undefined ? printed : `${printed}${punctuation.comma}${words.likely(text(corrected))}`;
}

function JoinedMisprints({ of: misprints }: { of: readonly Correction[] }) {
  const { reading: words } = useInquiryMessages();
  const { punctuation } = useMessages();
  const text = useText();
  if (misprints.length === 0) return null;
  const printed = misprints.map(({ asPrinted }) => `${punctuation.opening}${text(asPrinted)}${punctuation.closing}`);
  return <Fact of={words.misprinted}>{printed.join(punctuation.comma)}</Fact>;
}

function Dates({ of: values }: { of: readonly DateValue[] }) {
  const evidence = useEvidenceMessages();
  const { punctuation } = useMessages();
  const dates = useDateWords();
  const precision = ({ dating: { kind, from }, openStart, openEnd, basis }: DateValue) => {
    if (openStart) return evidence.datePrecision.by;
    if (openEnd) return evidence.datePrecision.openEnd;
    if (from?.approximate) return evidence.datePrecision.approximate;
    if (basis === 'context') return evidence.datePrecision.context;
    return evidence.datePrecision[kind === 'single' && from ? from.precision : 'range'];
  };
  return values.map((value) => `${dates.dating(value.dating)} (${precision(value)})`).join(punctuation.semicolon);
}
