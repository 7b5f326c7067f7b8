import { type ReactNode, useId } from 'react';
import { useLaterMessages } from '../i18n/later-messages.ts';
import { CrossSign } from '../ui/cross-sign.tsx';
import { useModal } from '../ui/use-modal.ts';
import type { ShareChoices } from './choices.ts';
import { heightsOf } from './frame-size.ts';
import { ShareForm } from './share-form.tsx';
import { SharePreview } from './share-preview.tsx';
import type { SnippetWords } from './snippet.ts';
import { SnippetTabs } from './snippet-tabs.tsx';
import { addressOfEmbed, type StorySite } from './story-addresses.ts';
import { useNeededHeights } from './use-needed-heights.ts';
import './share-dialog.css';

interface Props {
  readonly site: StorySite;
  readonly choices: ShareChoices;
  readonly words: SnippetWords;
  readonly onChosen: (choices: ShareChoices) => void;
  readonly onClosed: () => void;
  /** What else can be made of what is seen, under the snippet. */
  readonly children?: ReactNode;
}

/** Makes a piece of the story for an article. The rest of the page is inert behind it, and has the focus again after it. */
export function ShareDialog({ site, choices, words, onChosen, onClosed, children }: Props) {
  const { share } = useLaterMessages();
  const { dialog, close } = useModal('select');
  const id = useId();

  const address = addressOfEmbed(choices, site);
  const { measured, watch } = useNeededHeights(address);
  const heights = heightsOf(choices.layout, measured);
  return (
    <dialog
      ref={dialog}
      className="share-dialog"
      aria-labelledby={id}
      aria-describedby={`${id}-lead`}
      onClose={onClosed}
    >
      <div className="share-dialog-head">
        <h2 id={id}>{share.title}</h2>
        <p id={`${id}-lead`}>{share.lead}</p>
        <button type="button" className="share-dialog-close" aria-label={share.close} onClick={close}>
          <CrossSign />
        </button>
      </div>
      <ShareForm choices={choices} version={site.version} onChosen={onChosen} />
      <div className="share-dialog-result">
        <SharePreview address={address} layout={choices.layout} heights={heights} watch={watch} onEscape={close} />
        <SnippetTabs choices={choices} site={site} heights={heights} words={words} />
        {children}
      </div>
    </dialog>
  );
}
