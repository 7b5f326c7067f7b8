import { useId } from 'react';
import { describeFilter } from '../i18n/filter-words.ts';
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
  return (
    <fieldset className="share-row">
      <legend>{messages.events.filters}</legend>
      <div className="share-row-values">
        <Tick label={share.filtered} ticked={filtered} describedBy={id} onTicked={onTicked} />
      </div>
      <p id={id} className="share-hint">
        {describeFilter(whole, facets, text, messages)}
      </p>
    </fieldset>
  );
}
