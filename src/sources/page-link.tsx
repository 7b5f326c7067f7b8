import { useLaterMessages } from '../i18n/later-messages.ts';
import { hostOf } from '../ui/host-of.ts';

/** A link out to a page: what is shown of its address, the whole for those who hover or listen. */
export function PageLink({ url, shown }: { url: string; shown: 'host' | 'address' }) {
  const { punctuation, sources } = useLaterMessages();
  return (
    <a className={`page-link page-link-${shown}`} href={url} title={url} target="_blank" rel="noopener">
      {shown === 'host' ? hostOf(url) : withoutProtocol(url)}
      <span className="visually-hidden">
        {shown === 'host' && punctuation.comma + url}
        {punctuation.comma}
        {sources.opensNewTab}
      </span>
    </a>
  );
}

function withoutProtocol(address: string): string {
  return address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
}
