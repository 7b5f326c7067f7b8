import { type ReactNode, useEffect, useEffectEvent, useRef } from 'react';
import { useEmbedMessages } from '../i18n/embed-messages.ts';
import { useDateWords, useMessages } from '../i18n/messages-context.tsx';
import { sayAddress } from './address-on-paper.ts';
import './embed-foot.css';

/** A version of a story that stays as it was. */
export interface FrozenVersion {
  /** The first digits of the SHA-256 of its file. */
  readonly name: string;
  /** The ISO date on which it was frozen. */
  readonly day: string | undefined;
}

interface Props {
  readonly href: string;
  /** Hears of it before the link is followed. */
  readonly onFollow: (link: HTMLAnchorElement) => void;
  readonly version: FrozenVersion | undefined;
  /** Above it: which part of the story this is, where it is not the whole. */
  readonly part?: ReactNode;
  /** Under it, for whoever put the embed where it is. */
  readonly notice?: ReactNode;
}

/** Whose page this is, and the way to the whole story. A frozen one says so, and that the whole story goes on. */
export function EmbedFoot({ href, onFollow, version, part, notice }: Props) {
  const { app, punctuation } = useMessages();
  const embed = useEmbedMessages();
  const dates = useDateWords();
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
      {part}
      <strong className="embed-foot-name">{app.name}</strong>
      {version && (
        <span className="embed-foot-version">
          {embed.frozen(version.name, version.day === undefined ? '' : dates.iso(version.day))}
        </span>
      )}
      <a
        ref={link}
        href={href}
        target="_blank"
        rel="noopener"
        onPointerDown={(event) => onFollow(event.currentTarget)}
        onFocus={(event) => onFollow(event.currentTarget)}
        onClick={(event) => onFollow(event.currentTarget)}
      >
        {version ? embed.openStoryNow : embed.openFullStory}
        <span className="visually-hidden">
          {punctuation.comma}
          {embed.opensNewTab}
        </span>
      </a>
      {notice}
    </footer>
  );
}
