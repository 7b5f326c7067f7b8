import type { Attribution, Claim } from '../domain/claim.ts';
import type { Prose } from '../domain/prose.ts';
import { useLaterMessages } from '../i18n/later-messages.ts';
import { useDateWords, useText } from '../i18n/messages-context.tsx';
import { useCatalog } from '../state/session-context.tsx';

/** A line beside a claim: words of the page, then a text of the story. Lines that say the same have the same key. */
export interface Aside {
  readonly key: string;
  readonly words?: string;
  readonly prose?: Prose;
}

/** A function that tells what stands beside a claim: through whom it came, since when it is public, what to note. */
export function useClaimAsides(): (claim: Claim) => readonly Aside[] {
  const catalog = useCatalog();
  const { sources } = useLaterMessages();
  const dates = useDateWords();
  const text = useText();
  const nameOf = (link: Attribution) => {
    const source = link.source === undefined ? undefined : catalog.sources.get(link.source);
    return text(source ? (source.shortName ?? source.name) : link.text);
  };
  return ({ attribution, public: known, note }) => {
    const asides = [
      ...(attribution.length > 1 ? [{ words: sources.outside.chain(attribution.map(nameOf)) }] : []),
      ...(known?.day === undefined
        ? []
        : [{ words: sources.outside.publicOn(dates.iso(known.day)), prose: known.basis }]),
      ...(note === undefined ? [] : [{ prose: note }]),
    ];
    return asides.map((aside) => ({ ...aside, key: JSON.stringify(aside) }));
  };
}
