import { useEffect, useEffectEvent, useRef } from 'react';
import { useEmbedMessages } from '../i18n/embed-messages.ts';
import { useMessages } from '../i18n/messages-context.tsx';
import { sayAddress } from './address-on-paper.ts';
import './embed-foot.css';

/** Whose page this is, and the way to the whole story. `onFollow` hears of it before the link is followed. */
export function EmbedFoot(props: { href: string; onFollow: (link: HTMLAnchorElement) => void }) {
  const { href, onFollow } = props;
  const { app, punctuation } = useMessages();
  const embed = useEmbedMessages();
  const link = useRef<HTMLAnchorElement>(null);
  const print = useEffectEvent(() => {
    if (!link.current) return;
    onFollow(link.current);
    sayAddress(link.current);
  });
  useEffect(() => {
    addEventListener('beforeprint', print);
    return () => removeEventListener('beforeprint', print);
  }, []);
  return (
    <footer className="embed-foot">
      <strong className="embed-foot-name">{app.name}</strong>
      <a
        ref={link}
        href={href}
        target="_blank"
        rel="noopener"
        onPointerDown={(event) => onFollow(event.currentTarget)}
        onFocus={(event) => onFollow(event.currentTarget)}
        onClick={(event) => onFollow(event.currentTarget)}
      >
        {embed.openFullStory}
        <span className="visually-hidden">
          {punctuation.comma}
          {embed.opensNewTab}
        </span>
      </a>
    </footer>
  );
}
