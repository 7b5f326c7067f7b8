import type { Catalog } from '../domain/catalog.ts';
import type { Source } from '../domain/story.ts';
import { useLaterMessages } from '../i18n/later-messages.ts';
import { useDateWords, useText } from '../i18n/messages-context.tsx';
import { usePrintMessages } from '../i18n/print-messages.ts';
import { PrintedHeadline } from '../i18n/printed-headline.tsx';
import { StoryText } from '../i18n/story-text.tsx';
import { AddressText } from './address-text.tsx';
import { useUnnamed } from './unnamed-sources.tsx';

/** A source: its day, what it rests on, its whole address. `full`: with headline, note and the day it was looked up. */
export function SourceLine({ catalog, source, full = false }: { catalog: Catalog; source: Source; full?: boolean }) {
  const { punctuation, record } = useLaterMessages();
  const words = usePrintMessages();
  const dates = useDateWords();
  const text = useText();
  const unnamed = useUnnamed();
  const { name, origin, published, retrieved, title, url, note } = source;
  const rests = origin === undefined ? undefined : catalog.sources.get(origin);
  const facts = [
    published === undefined ? record.unpublished : record.published(dates.iso(published)),
    ...(rests
      ? [
          record.restsOn(text(rests.name)) +
            (rests.published === undefined ? '' : punctuation.comma + dates.iso(rests.published)),
        ]
      : []),
    ...(full && retrieved !== undefined ? [words.lookedUp(dates.iso(retrieved))] : []),
  ];
  if (unnamed) {
    // Headline, address and what it rests on would name it.
    return (
      <p className="source-line" data-source={source.id}>
        <b>
          <StoryText of={name} />
        </b>{' '}
        {facts[0]}
      </p>
    );
  }
  return (
    <p className="source-line" data-source={source.id}>
      <b>
        <StoryText of={name} />
      </b>{' '}
      {full && title !== undefined && (
        <>
          <cite>
            <PrintedHeadline of={source} />
          </cite>
          {punctuation.semicolon}
        </>
      )}
      {facts.join(punctuation.semicolon)}
      {punctuation.semicolon}
      {url === undefined ? words.noAddress : <AddressText of={url} />}
      {full && note !== undefined && (
        <span className="source-line-note">
          {' '}
          <StoryText of={note} />
        </span>
      )}
    </p>
  );
}
