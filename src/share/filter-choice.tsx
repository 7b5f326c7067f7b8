import { useId } from 'react';
import { FACETS } from '../domain/filter.ts';
import { nameFacetValue } from '../i18n/facet-names.ts';
import { useLaterMessages } from '../i18n/later-messages.ts';
import { useMessages, useText } from '../i18n/messages-context.tsx';
import { useSession } from '../state/session-context.tsx';
import type { ShareChoices } from './choices.ts';
import { Tick } from './tick.tsx';

interface Props {
  readonly choices: ShareChoices;
  readonly onTicked: (filtered: boolean) => void;
}

/** Whether what the reader has filtered for holds in the frame too: what it leaves out, nobody sees there. */
export function FilterChoice({ choices: { facets, filtered }, onTicked }: Props) {
  const { whole } = useSession();
  const messages = useMessages();
  const { share } = useLaterMessages();
  const text = useText();
  const id = useId();
  if (Object.keys(facets).length === 0) return null;
  const { events, punctuation } = messages;
  const { lanes } = facets;
  const off = lanes ? whole.story.lanes.filter((lane) => !lanes.includes(lane.id)) : [];
  const only = FACETS.filter((facet) => facet !== 'lanes').flatMap((facet) =>
    (facets[facet] ?? []).map((value) => nameFacetValue(whole, facet, value, text, messages)),
  );
  const notes = [
    ...(off.length > 0 ? [events.off(off.map((lane) => text(lane.shortName ?? lane.name)))] : []),
    ...(only.length > 0 ? [events.only(only)] : []),
  ];
  return (
    <fieldset className="share-row">
      <legend>{events.filters}</legend>
      <div className="share-row-values">
        <Tick label={share.filtered} ticked={filtered} describedBy={id} onTicked={onTicked} />
      </div>
      <p id={id} className="share-hint">
        {notes.join(punctuation.semicolon)}
      </p>
    </fieldset>
  );
}
