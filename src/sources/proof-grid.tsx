import { type KeyboardEvent, useRef, useState } from 'react';
import type { ClaimId } from '../domain/identifiers.ts';
import type { ClaimProof } from '../formats/prove-locators.ts';
import { useLaterMessages } from '../i18n/later-messages.ts';
import './proof-grid.css';

interface Props {
  /** What they are claims of. */
  name: string;
  claims: readonly ClaimProof[];
  chosen: ClaimId | undefined;
  onChoose: (claim: ClaimId) => void;
}

/** Every claim of a source as a cell: filled where it was found, crossed where not. One stop of the Tab key. */
export function ProofGrid({ name, claims, chosen, onChoose }: Props) {
  const { proof } = useLaterMessages();
  const cells = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState(0);
  const move = (event: KeyboardEvent) => {
    const next = nextStop(event, Math.min(stop, claims.length - 1), claims.length);
    if (next === undefined) return;
    event.preventDefault();
    cells.current?.querySelectorAll('button')[next]?.focus();
  };
  return (
    <div ref={cells} className="proof-grid" role="toolbar" aria-label={proof.cells(name)} onKeyDown={move}>
      {claims.map(({ claim, holds }, index) => (
        <button
          key={claim}
          type="button"
          className="proof-cell"
          data-found={holds}
          tabIndex={index === Math.min(stop, claims.length - 1) ? 0 : -1}
          aria-label={proof.cell(claim, holds)}
          aria-pressed={claim === chosen}
          onFocus={() => setStop(index)}
          onClick={() => onChoose(claim)}
        >
          {claim}
        </button>
      ))}
    </div>
  );
}

/** In reading order: the rows break differently on every page. */
function nextStop({ key, currentTarget }: KeyboardEvent, stop: number, count: number): number | undefined {
  const forward = getComputedStyle(currentTarget).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  if (key === 'ArrowDown' || key === forward) return Math.min(stop + 1, count - 1);
  if (key === 'ArrowUp' || key === 'ArrowRight' || key === 'ArrowLeft') return Math.max(stop - 1, 0);
  return undefined;
}
