import { listChainRows, sharedRoot } from '../domain/chain-rows.ts';
import { useEmbedMessages } from '../i18n/embed-messages.ts';
import { useMessages, useText } from '../i18n/messages-context.tsx';
import { useCatalog, useSelection } from '../state/session-context.tsx';
import { wordRoots } from '../testimony/word-roots.ts';

/** Whom the reports of the selected event rest on, in a line. */
export function RestLine() {
  const catalog = useCatalog();
  const embed = useEmbedMessages();
  const { independence } = useMessages().evidence;
  const text = useText();
  const selected = useSelection((state) => state.event);
  const record = selected === undefined ? undefined : catalog.byId.get(selected);
  const rows = record ? listChainRows(catalog, record) : [];
  const root = sharedRoot(rows);
  const words =
    rows.length === 0
      ? ''
      : root
        ? embed.restOn(rows.length, independence.asInSentence(text(root.text)))
        : wordRoots(rows, independence, text);
  return <p className="rest-line">{words}</p>;
}
