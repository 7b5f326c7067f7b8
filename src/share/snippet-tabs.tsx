import { useEffect, useId, useRef, useState } from 'react';
import { useLaterMessages } from '../i18n/later-messages.ts';
import { makeOneStop } from '../ui/roving-stop.ts';
import type { ShareChoices } from './choices.ts';
import type { FrameHeights } from './frame-size.ts';
import { SNIPPET_FORMS, type SnippetForm, type SnippetWords, writeSnippet } from './snippet.ts';
import { addressOfEmbed, addressOfReader, type StorySite } from './story-addresses.ts';
import { useCopy } from './use-copy.ts';
import './snippet-tabs.css';

interface Props {
  readonly choices: ShareChoices;
  readonly site: StorySite;
  readonly heights: FrameHeights;
  readonly words: SnippetWords;
}

/** The snippet in each of its forms, and the ways to copy it. */
export function SnippetTabs({ choices, site, heights, words }: Props) {
  const { share } = useLaterMessages();
  const id = useId();
  const tabs = useRef<HTMLDivElement>(null);
  const text = useRef<HTMLElement>(null);
  const [form, setForm] = useState<SnippetForm>('iframe');
  const snippet = writeSnippet(form, { choices, site, heights, words });
  const link = addressOfReader(choices, site);
  const { said, shown, copy } = useCopy(text, `${form} ${link} ${addressOfEmbed(choices, site)}`);

  useEffect(() => (tabs.current ? makeOneStop(tabs.current, '[role="tab"]', '[aria-selected="true"]') : undefined), []);

  return (
    <section className="snippet" aria-label={share.forms}>
      <div ref={tabs} className="snippet-tabs" role="tablist" aria-label={share.forms}>
        {SNIPPET_FORMS.map((each) => (
          <button
            key={each}
            type="button"
            role="tab"
            id={`${id}-${each}`}
            aria-selected={each === form}
            aria-controls={`${id}-text`}
            onFocus={() => setForm(each)}
            onClick={() => setForm(each)}
          >
            {share.form[each]}
          </button>
        ))}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and its text can be marked and copied by hand */}
      <div id={`${id}-text`} className="snippet-panel" role="tabpanel" aria-labelledby={`${id}-${form}`} tabIndex={0}>
        <pre dir="ltr">
          <code ref={text}>{shown ?? snippet}</code>
        </pre>
      </div>
      <div className="snippet-ways">
        <button
          type="button"
          className="button button-primary"
          onClick={() => void copy(snippet, share.copied.snippet)}
        >
          {share.copySnippet}
        </button>
        <button type="button" className="button" onClick={() => void copy(link, share.copied.link)}>
          {share.copyLink}
        </button>
        <p className="snippet-hint">
          {[
            share.formHint[form],
            ...(form === 'markdown' && choices.language !== site.language ? [share.pictureLanguage] : []),
            ...(choices.frozen && (form === 'link' || form === 'markdown') ? [share.neverFrozen] : []),
          ].join(' ')}
        </p>
      </div>
      <p className="snippet-said" role="status">
        {said}
      </p>
    </section>
  );
}
