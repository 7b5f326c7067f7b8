import { useState } from 'react';
import { useLaterMessages } from '../i18n/later-messages.ts';
import { useSession } from '../state/session-context.tsx';

/** The SHA-256 of a source's text: shortened to be told apart, whole to be copied and compared. */
export function ContentHash({ sha256, name }: { sha256: string; name: string }) {
  const { sources } = useLaterMessages();
  const { announcements } = useSession();
  const [copied, setCopied] = useState(false);
  const copy = () => {
    // Where the clipboard is refused, the whole stands in the title still.
    navigator.clipboard?.writeText(sha256).then(
      () => {
        setCopied(true);
        announcements.getState().told(sources.copied);
      },
      () => setCopied(false),
    );
  };
  const short = sources.hash(`${sha256.slice(0, 8)}…${sha256.slice(-8)}`);
  return (
    <>
      {/* A title of what is read would be read too, digit for digit. */}
      <span className="content-hash" title={sha256} aria-hidden="true">
        {short}
      </span>
      <span className="visually-hidden">{short}</span>{' '}
      <button type="button" className="content-hash-copy" aria-label={sources.copyHash(name)} onClick={copy}>
        {sources.copy}
      </button>{' '}
      <span>{copied && sources.copied}</span>
    </>
  );
}
