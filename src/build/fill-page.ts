import type { Direction } from '../i18n/languages.ts';
import { escapeHtml } from '../share/escape-html.ts';

/** What a page of a story is filled with. Addresses are relative to the page. */
export interface PageParts {
  readonly reader: string;
  readonly record: string;
  readonly title: string;
  readonly description: string;
  readonly language: string;
  /** Languages that the page can be read in, each with its direction. */
  readonly languages: readonly { readonly tag: string; readonly direction: Direction }[];
  /** Of the language that it is rendered in. */
  readonly direction: Direction;
  /** `data-` attributes of the app's element: where its files are. */
  readonly data: Readonly<Record<string, string>>;
  /** Addresses that the first script fetches. */
  readonly fetched: readonly string[];
  /** Addresses of the faces that the first view needs. */
  readonly fonts: readonly string[];
  /** `data-` attributes of the root element, for what runs before the first paint. */
  readonly rootData?: Readonly<Record<string, string>>;
  /** What it tells other sites, as markup: in its head, and after all else. */
  readonly told?: { readonly head: string; readonly foot: string };
}

/** What runs before the first paint. */
const BOOT = /\n *<script src="[^"]*boot\.js"><\/script>/;

/** Fills a template, `index.html` or `embed.html`, for one story. */
export function fillPage(template: string, parts: PageParts): string {
  const { reader, record, title, description, language, direction, data, fetched, fonts, rootData, told } = parts;
  const languages = parts.languages.map(({ tag, direction: side }) => `${tag}:${side}`).join(' ');
  const attributes = writeData(data);
  const onRoot = writeData({ languages, ...rootData });
  // The story is asked for with the script that reads it; the faces come after both: until then their stand-ins are read.
  const preloads = [
    ...fetched.map((address) => `href="${escapeHtml(address)}" as="fetch" crossorigin`),
    ...fonts.map(
      (address) => `href="${escapeHtml(address)}" as="font" type="font/woff2" fetchpriority="low" crossorigin`,
    ),
  ].map((attributes) => `  <link rel="preload" ${attributes}>\n  `);
  // Functions, since a `$` in a text means something in a replacement.
  return (
    template
      .replace(/<html[^>]*>/, () => `<html lang="${escapeHtml(language)}" dir="${direction}"${onRoot}>`)
      .replace(/<title>.*?<\/title>/s, () => `<title>${escapeHtml(title)}</title>`)
      .replace('name="description" content=""', () => `name="description" content="${escapeHtml(description)}"`)
      // After all that is fetched: a script holds up whatever the page names behind it.
      .replace(BOOT, '')
      .replace(
        '</head>',
        () => `${preloads.join('')}${BOOT.exec(template)?.[0].trim() ?? ''}\n${told?.head ?? ''}  </head>`,
      )
      .replace('<div id="app"><!--reader-->', () => `<div id="app"${attributes}>${reader}`)
      .replace('<!--record-->', () => record)
      .replace('</body>', () => `${told?.foot ?? ''}</body>`)
  );
}

/** Makes the template of the root page serve a page that many folders further down. */
export function lowerPage(template: string, folders: number): string {
  return folders === 0 ? template : template.replace(/(src|href)="\.\//g, `$1="${'../'.repeat(folders)}`);
}

function writeData(data: Readonly<Record<string, string>>): string {
  return Object.entries(data)
    .map(([name, value]) => ` data-${name}="${escapeHtml(value)}"`)
    .join('');
}
