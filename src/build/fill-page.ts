import type { Direction } from '../i18n/languages.ts';

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
}

/** Fills a template, `index.html` or `embed.html`, for one story. */
export function fillPage(template: string, parts: PageParts): string {
  const { reader, record, title, description, language, direction, data, fetched, fonts, rootData } = parts;
  const languages = parts.languages.map(({ tag, direction: side }) => `${tag}:${side}`).join(' ');
  const attributes = writeData(data);
  const onRoot = writeData({ languages, ...rootData });
  // The story is asked for with the script that reads it; the faces come after both: until then their stand-ins are read.
  const preloads = [
    ...fetched.map((address) => `href="${escapeText(address)}" as="fetch" crossorigin`),
    ...fonts.map(
      (address) => `href="${escapeText(address)}" as="font" type="font/woff2" fetchpriority="low" crossorigin`,
    ),
  ].map((attributes) => `  <link rel="preload" ${attributes}>\n  `);
  // Functions, since a `$` in a text means something in a replacement.
  return template
    .replace(/<html[^>]*>/, () => `<html lang="${escapeText(language)}" dir="${direction}"${onRoot}>`)
    .replace(/<title>.*?<\/title>/s, () => `<title>${escapeText(title)}</title>`)
    .replace('name="description" content=""', () => `name="description" content="${escapeText(description)}"`)
    .replace('</head>', () => `${preloads.join('')}</head>`)
    .replace('<div id="app"><!--reader-->', () => `<div id="app"${attributes}>${reader}`)
    .replace('<!--record-->', () => record);
}

/** Makes the template of the root page serve a page that many folders further down. */
export function lowerPage(template: string, folders: number): string {
  return folders === 0 ? template : template.replace(/(src|href)="\.\//g, `$1="${'../'.repeat(folders)}`);
}

function writeData(data: Readonly<Record<string, string>>): string {
  return Object.entries(data)
    .map(([name, value]) => ` data-${name}="${escapeText(value)}"`)
    .join('');
}

function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
