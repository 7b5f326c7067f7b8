import type { ChainRow } from '../domain/chain-rows.ts';
import { attributionKey } from '../domain/chain-rows.ts';
import { useEvidenceMessages } from '../i18n/evidence-messages.ts';
import { useInquiryMessages } from '../i18n/inquiry-messages.ts';
import { useMessages, useText } from '../i18n/messages-context.tsx';
import { StoryText } from '../i18n/story-text.tsx';
import { Fact } from './fact.tsx';
import type { FactsProps } from './facts-props.ts';

/** Who says so: the way of each report, whether two of them are one, and whose word stands alone. */
export function SourcingFacts({ inquiry: { sourcing }, accounts, revealed }: FactsProps) {
  const { sourcing: words } = useInquiryMessages();
  const { punctuation } = useMessages();
  const text = useText();
  const { chains, shared, voices, nameless, outside } = sourcing;
  const sharedKey = shared && attributionKey(shared);
  const alone = voices.filter(
    ({ attribution, origins }) =>
      voices.length > 1 && origins.length === 1 && attributionKey(attribution) !== sharedKey,
  );
  return (
    <>
      {chains.map((chain) => (
        <Fact key={chain.source} of={<StoryText of={accounts.name(chain.origin)} />}>
          <Way chain={chain} revealed={revealed} keeps={accounts.keeps} />
        </Fact>
      ))}
      {/* Whether they are one witness or two is for the class to find. */}
      {revealed && shared && <Fact>{words.sameRoot(chains.length)}</Fact>}
      {revealed && sourcing.creditsEarlier && <Fact>{words.credits}</Fact>}
      {alone.map(({ attribution, claims }) => {
        const label = text(attribution.text);
        return accounts.keeps(attribution.text) ? (
          <Fact key={label} of={<StoryText of={attribution.text} />}>
            {words.ownWord(claims.length)}
          </Fact>
        ) : null;
      })}
      {nameless.length > 0 && <Fact>{words.nameless(nameless.length)}</Fact>}
      {outside.length > 0 && (
        <Fact of={words.outside}>
          {revealed
            ? outside.map((origin) => text(accounts.name(origin))).join(punctuation.semicolon)
            : words.outsideAccounts(outside.length)}
        </Fact>
      )}
    </>
  );
}

interface WayProps {
  readonly chain: ChainRow;
  readonly revealed: boolean;
  readonly keeps: FactsProps['accounts']['keeps'];
}

/** From the fact outwards; its outlets are told with the names. */
function Way({ chain: { root, unnamed, links }, revealed, keeps }: WayProps) {
  const evidence = useEvidenceMessages();
  const { sourcing: words } = useInquiryMessages();
  const text = useText();
  if (revealed) {
    const first = root ?? unnamed;
    return evidence.chain.row(
      [...(first ? [first] : []), ...links].map((link, index) =>
        index === 0 ? text(link.text) : evidence.independence.asInSentence(text(link.text)),
      ),
    );
  }
  return root && keeps(root.text) ? <StoryText of={root.text} /> : words.nobody;
}
