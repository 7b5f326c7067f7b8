import type { Attribution, Claim } from '../domain/story.ts';
import { useLaterMessages } from '../i18n/later-messages.ts';
import { useDateWords, useText } from '../i18n/messages-context.tsx';
import { useCatalog } from '../state/session-context.tsx';

/** A function that tells what stands beside a claim: through whom it came, since when it is public, what to note. */
export function useClaimAsides(): (claim: Claim) => readonly string[] {
  const catalog = useCatalog();
  const { sources } = useLaterMessages();
  const dates = useDateWords();
  const text = useText();
  const nameOf = (link: Attribution) => {
    const source = link.source === undefined ? undefined : catalog.sources.get(link.source);
    return text(source ? (source.shortName ?? source.name) : link.text);
  };
  return ({ attribution, public: known, note }) => [
    ...(attribution.length > 1 ? [sources.outside.chain(attribution.map(nameOf))] : []),
    ...(known?.day === undefined ? [] : [`${sources.outside.publicOn(dates.iso(known.day))} ${text(known.basis)}`]),
    ...(note === undefined ? [] : [text(note)]),
  ];
}
