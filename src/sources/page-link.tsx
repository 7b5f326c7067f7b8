import { readableAddress } from '../domain/readable-address.ts';
import { useLaterMessages } from '../i18n/later-messages.ts';
import { hostOf } from '../ui/host-of.ts';

/** A link out to a page: what is shown of its address, the whole for those who hover. */
export function PageLink({ url, shown }: { url: string; shown: 'host' | 'address' }) {
  const { punctuation, sources } = useLaterMessages();
  return (
    <a className={`page-link page-link-${shown}`} href={url} target="_blank" rel="noopener">
      {/* On the link itself it would be read out, letter for letter. */}
      <span title={readableAddress(url)}>{shown === 'host' ? hostOf(url) : withoutProtocol(url)}</span>
      <span className="visually-hidden">
        {punctuation.comma}
        {sources.opensNewTab}
      </span>
    </a>
  );
}

function withoutProtocol(address: string): string {
  return address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
}
