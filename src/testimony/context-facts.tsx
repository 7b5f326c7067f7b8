import type { EventId } from '../domain/identifiers.ts';
import type { Telling } from '../domain/inquiry/inquire.ts';
import { useInquiryMessages } from '../i18n/inquiry-messages.ts';
import { useDateWords, useMessages, useText } from '../i18n/messages-context.tsx';
import { StoryText } from '../i18n/story-text.tsx';
import { Fact } from './fact.tsx';
import type { FactsProps } from './facts-props.ts';

/** When it was told, beside what else, and what was not public yet. */
export function ContextFacts({ inquiry: { context, corroboration }, catalog, accounts, revealed }: FactsProps) {
  const { context: words } = useInquiryMessages();
  const { punctuation } = useMessages();
  const text = useText();
  // The title of a publication names its source.
  const titles = (ids: readonly EventId[]) =>
    ids.map((id) => text(catalog.byId.get(id)?.event.title ?? id)).filter(accounts.keeps);
  const [alongside, unknownThen] = [titles(context.alongside), titles(context.unknownThen)];
  // A class that has no names yet has read the reports alone, where there are any.
  const read = context.tellings.filter(({ outside }) => revealed || !outside || corroboration.origins.length === 0);
  return (
    <>
      {read.map((telling) => (
        <Fact key={telling.origin} of={<StoryText of={accounts.name(telling.origin)} />}>
          <WhenTold telling={telling} />
        </Fact>
      ))}
      {alongside.length > 0 ? (
        <Fact of={words.alongside}>{alongside.join(punctuation.semicolon)}</Fact>
      ) : (
        <Fact>{words.nothingAlongside}</Fact>
      )}
      {unknownThen.length > 0 && <Fact of={words.unknownThen}>{unknownThen.join(punctuation.semicolon)}</Fact>}
    </>
  );
}

function WhenTold({ telling: { day, delay } }: { telling: Telling }) {
  const { context: words } = useInquiryMessages();
  const { punctuation } = useMessages();
  const dates = useDateWords();
  if (!day) return words.noDay;
  const told = dates.day(day.start);
  return delay && delay.most > 0 ? `${told}${punctuation.comma}${words.after(delay.least, delay.most)}` : told;
}
