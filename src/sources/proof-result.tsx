import { useState } from 'react';
import type { ClaimId } from '../domain/identifiers.ts';
import { useLaterMessages } from '../i18n/later-messages.ts';
import type { ProvenFile } from './check-file.ts';
import { FailingClaims } from './failing-claims.tsx';
import { ProofGrid } from './proof-grid.tsx';
import { ProvenClaim } from './proven-claim.tsx';
import './proof-result.css';

/** What a text proves of a report: how many of its claims, which, and of the others why not. */
export function ProofResult({ name, checked }: { name: string; checked: ProvenFile }) {
  const { proof: words } = useLaterMessages();
  const [chosen, setChosen] = useState<ClaimId>();
  const { claims, sameFile } = checked.proof;
  const sound = claims.filter(({ holds }) => holds);
  const moved = sound.filter((claim) => claim.at !== claim.locator.start).length;
  const around = sound.filter(({ findings }) => findings.some(({ kind }) => kind === 'around')).length;
  const shown = claims.find(({ claim }) => claim === chosen);
  return (
    <section className="proof-result" aria-label={words.foundIn(name)}>
      <p className="proof-result-count">
        <strong>{words.found(sound.length, claims.length)}</strong>{' '}
        <span>
          {words.foundIn(name)}
          <br />
          {words.how}
        </span>
      </p>
      <ProofGrid
        name={name}
        claims={claims}
        chosen={chosen}
        onChoose={(claim) => setChosen(claim === chosen ? undefined : claim)}
      />
      {shown && <ProvenClaim proven={shown} />}
      <FailingClaims claims={claims} />
      <p className="proof-result-remarks">
        {words.file(checked.file)} {sameFile !== undefined && (sameFile ? words.sameFile : words.otherFile)}{' '}
        {moved > 0 && words.moved(moved)} {around > 0 && words.around(around)}
      </p>
    </section>
  );
}
