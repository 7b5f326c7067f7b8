import type { Catalog } from '../domain/catalog.ts';
import type { SourceId } from '../domain/identifiers.ts';
import type { CorroborationColumn } from '../domain/inquiry/corroboration-columns.ts';
import type { Prose, Text } from '../domain/prose.ts';
import { useInquiryMessages } from '../i18n/inquiry-messages.ts';
import { useSpeech } from '../i18n/messages-context.tsx';

/** What accounts are called: by their sources' names, or by numbers while a class judges them first. */
export interface Accounts {
  name(origin: SourceId): Prose;
  shortName(origin: SourceId): Prose;
  /** A text of the story, unless it would give a name away; then undefined. */
  told(text: Text): Text | undefined;
  /** The same of words in which a name is left out. */
  keeps(words: Prose): boolean;
}

/** Names shorter than this stand inside other words. */
const SHORTEST = 4;

export function useAccounts(
  { sources }: Catalog,
  columns: readonly CorroborationColumn[],
  revealed: boolean,
): Accounts {
  const speech = useSpeech();
  // As it is written: a name in another language is isolated in plain text, and would be found nowhere.
  const written = (words: Prose) =>
    speech
      .told(words)
      .map((piece) => piece.text)
      .join(' ');
  const inquiry = useInquiryMessages();
  const place = (origin: SourceId) => columns.findIndex((column) => column.origin === origin) + 1;
  const names = revealed
    ? []
    : [...sources.values()]
        .flatMap(({ name, publisher }) => [written(name), written(publisher)])
        .filter((name) => name.length >= SHORTEST);
  const keeps = (words: Prose) => {
    const said = written(words);
    return names.every((name) => !said.includes(name));
  };
  return {
    name: (origin) => (revealed ? (sources.get(origin)?.name ?? origin) : inquiry.account(place(origin))),
    shortName: (origin) => {
      const source = sources.get(origin);
      return revealed ? (source?.shortName ?? source?.name ?? origin) : inquiry.accountShort(place(origin));
    },
    told: (words) => (keeps(words) ? words : undefined),
    keeps,
  };
}
