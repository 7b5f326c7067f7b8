import type { Catalog } from '../domain/catalog.ts';
import type { Relation } from '../domain/comparison.ts';
import type { CorroborationCell, CorroborationRow } from '../domain/inquiry/corroborate.ts';
import type { Standing } from '../domain/inquiry/standing.ts';
import type { Text } from '../domain/prose.ts';
import { useEvidenceMessages } from '../i18n/evidence-messages.ts';
import { useInquiryMessages } from '../i18n/inquiry-messages.ts';
import { useText } from '../i18n/messages-context.tsx';
import { StoryText } from '../i18n/story-text.tsx';
import { MarkedDifference } from './marked-difference.tsx';
import { StandingMark } from './standing-mark.tsx';
import type { Accounts } from './use-accounts.ts';

interface Props {
  readonly cell: CorroborationCell;
  readonly topic: CorroborationRow['topic'];
  readonly catalog: Catalog;
  readonly accounts: Accounts;
  /** Without it how it stands is left out, and so is the mark on what differs. */
  readonly judged: boolean;
}

/**
 * What an account says on a topic. One from outside that bears on the claims of reports is told by how it does, where that
 * may be told; its own words stand in the evidence.
 */
export function wordsOf({ side, on, claims: [first] }: CorroborationCell, catalog: Catalog, judged: boolean) {
  return side?.text ?? ((judged && on.length > 0) || !first ? undefined : catalog.claims.get(first)?.statement);
}

/** How one account stands on a topic, in a sign and a word, and what it says there. */
export function CorroborationSide({ cell, topic, catalog, accounts, judged }: Props) {
  const inquiry = useInquiryMessages();
  const text = useText();
  const { standing, side, on } = cell;
  const relation = side && 'comparison' in topic ? finerRelation(standing, topic.comparison.relation) : undefined;
  const word = useStandingWord(standing, relation);
  const words = wordsOf(cell, catalog, judged);
  return (
    <>
      {(judged || words === undefined) && (
        <span className="corroboration-standing">
          <StandingMark standing={standing} relation={relation} />
          {on.length > 0 && !side
            ? inquiry.standingOn(
                word,
                on.map((origin) => text(accounts.shortName(origin))),
              )
            : word}
        </span>
      )}
      {words !== undefined && (
        <Said words={words} differing={judged ? side?.differing : undefined} accounts={accounts} />
      )}
    </>
  );
}

function Said({ words, differing, accounts }: { words: Text; differing: Text | undefined; accounts: Accounts }) {
  const inquiry = useInquiryMessages();
  const told = accounts.told(words);
  if (told === undefined) return <span className="corroboration-concealed">{inquiry.concealed}</span>;
  return (
    <span className="corroboration-said">
      {differing === undefined ? <StoryText of={told} /> : <MarkedDifference of={told} differing={differing} />}
    </span>
  );
}

/** A relation that says more than the standing that both sides have from it, such as a tension. */
function finerRelation(standing: Standing, relation: Relation): Relation | undefined {
  const symmetric = standing === 'agrees' || standing === 'differs';
  return symmetric && relation !== 'agree' && relation !== 'differ' ? relation : undefined;
}

function useStandingWord(standing: Standing, relation: Relation | undefined): string {
  const evidence = useEvidenceMessages();
  const inquiry = useInquiryMessages();
  return relation ? evidence.relation(relation) : inquiry.standing(standing);
}
