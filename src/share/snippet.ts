import type { ShareChoices } from './choices.ts';
import { escapeHtml } from './escape-html.ts';
import { attributesOfFrame, type FrameHeights, styleOfWidth } from './frame-size.ts';
import {
  addressOfEmbed,
  addressOfPage,
  addressOfPicture,
  addressOfReader,
  keysOfEmbed,
  type StorySite,
} from './story-addresses.ts';

export const SNIPPET_FORMS = ['iframe', 'loader', 'component', 'wordpress', 'link', 'markdown'] as const;
export type SnippetForm = (typeof SNIPPET_FORMS)[number];

/** Words of the snippet, in the language of the embed. */
export interface SnippetWords {
  /** The name of the frame, for those who listen. */
  readonly title: string;
  /** "Open the full story" */
  readonly open: string;
}

export interface SnippetParts {
  readonly choices: ShareChoices;
  readonly site: StorySite;
  readonly heights: FrameHeights;
  readonly words: SnippetWords;
}

type Attributes = Readonly<Record<string, string>>;

/** Writes what a journalist pastes. HTML may be put on one line: editors that make paragraphs of lines leave it whole. */
export function writeSnippet(form: SnippetForm, parts: SnippetParts): string {
  const { choices, site, words } = parts;
  switch (form) {
    case 'iframe':
      return writeFrame(parts, '\n  ');
    case 'loader':
      return `${writeFrame(parts, '\n  ')}\n${loader(site)}`;
    case 'component':
      return `${element(parts)}\n${loader(site)}`;
    // Pasted into the block editor it becomes a block "Custom HTML", which the editor takes no part in.
    case 'wordpress':
      return `<!-- wp:html -->\n${writeFrame(parts, ' ')}\n<!-- /wp:html -->`;
    case 'link':
      return addressOfReader(choices, site);
    case 'markdown': {
      const picture = `![${escapeMarkdown(plain(words.title))}](${escapeAddress(addressOfPicture(choices, site))})`;
      return `[${picture}](${escapeAddress(addressOfReader(choices, site))})`;
    }
  }
}

/** A frame that needs no script, with `between` its attributes. Where an editor takes the frame away, its link is left. */
export function writeFrame(parts: SnippetParts, between: string): string {
  const { choices, site, heights, words } = parts;
  const attributes: Attributes = {
    src: addressOfEmbed(choices, site),
    title: plain(words.title),
    ...attributesOfFrame(choices.layout, heights),
    // As a style would, where the host's policy allows none.
    frameborder: '0',
    loading: 'lazy',
    allow: 'fullscreen; clipboard-write',
    referrerpolicy: 'origin',
  };
  return `<iframe${write(attributes, between)}>${between}${way(parts)}</iframe>`;
}

/** Its attributes are the keys of the embed's address, so that a script, or a hand, may change them. */
function element(parts: SnippetParts): string {
  const { choices, site, heights, words } = parts;
  const style = styleOfWidth(choices.layout);
  const attributes = {
    src: addressOfPage(choices, site),
    ...keysOfEmbed(choices, site),
    title: plain(words.title),
    height: attributesOfFrame(choices.layout, heights).height,
    ...(style !== undefined && { style }),
  };
  return `<backchannel-story${write(attributes, '\n  ')}>\n  ${way(parts)}</backchannel-story>`;
}

function way({ choices, site, words }: SnippetParts): string {
  return `<a${write({ href: addressOfReader(choices, site) }, ' ')}>${escapeHtml(plain(words.open))}</a>`;
}

function loader({ root }: StorySite): string {
  return `<script async${write({ src: `${root}embed.js` }, ' ')}></script>`;
}

/** The address on the first line, and what belongs together beside each other. */
function write(attributes: Attributes, between: string): string {
  const groups: string[][] = [];
  for (const [name, value] of Object.entries(attributes)) {
    const written = `${name}="${escapeHtml(value)}"`;
    const group = groups.at(-1);
    if (!group || OWN_LINE.has(name)) groups.push([written]);
    else group.push(written);
  }
  return ` ${groups.map((group) => group.join(' ')).join(between)}`;
}

const OWN_LINE: ReadonlySet<string> = new Set(['event', 'title', 'width', 'style', 'loading']);

/** A name on one line. */
function plain(text: string): string {
  return text.replaceAll(/[\p{Cc}\s]+/gu, ' ').trim();
}

/** Signs that mean something within the words of a link, by CommonMark. */
function escapeMarkdown(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>&!~|$]/g, (sign) => `\\${sign}`);
}

/** Brackets would end an address there. */
function escapeAddress(address: string): string {
  return address.replaceAll('(', '%28').replaceAll(')', '%29');
}
