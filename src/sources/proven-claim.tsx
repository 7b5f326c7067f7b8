import type { ClaimProof } from '../formats/prove-locators.ts';
import { useLaterMessages } from '../i18n/later-messages.ts';
import { useText } from '../i18n/messages-context.tsx';
import { useCatalog } from '../state/session-context.tsx';
import { useReaderWays } from '../testimony/use-reader-ways.ts';
import { ClaimPlace } from './claim-place.tsx';
import { failureWords } from './failure-words.ts';

/** The claim that a cell stands for: what it says, whether it was found, and the way to its event. */
export function ProvenClaim({ proven }: { proven: ClaimProof }) {
  const { proof: words } = useLaterMessages();
  const open = useReaderWays();
  const catalog = useCatalog();
  const text = useText();
  // What is not known here and now is not told, though its letters stand in the text.
  const claim = catalog.claims.get(proven.claim);
  const failure = failureWords(proven, words);
  const found = proven.at === proven.locator.start ? words.holds : words.holdsElsewhere;
  return (
    <p className="proven-claim">
      <strong>
        <ClaimPlace claim={proven.claim} paragraph={proven.locator.paragraph} />
      </strong>
      {claim && <>: {text(claim.statement)}</>} <span>{failure === undefined ? found : words.fails(failure)}</span>{' '}
      {claim && (
        <button type="button" onClick={() => open(claim.event, claim.id)}>
          {words.showEvent}
        </button>
      )}
    </p>
  );
}
