import type { Page } from '@playwright/test';

/** What stands in Latin letters and digits in every language: names, addresses, codes, keys. */
const LATIN = [
  /(https?:\/\/)?[a-z0-9-]+(\.[a-z0-9-]+)+(\/\S*)?/gi,
  /Backchannel|Natural Earth|WebGL|CSL-JSON|world-atlas 1\.0\.0|SHA-256|UTF-8|Page Up|Page Down|Enter|Escape|Home|End/g,
  // Words of a print that the story quotes as they stand; outlets that have no name in other letters.
  /[«“(]+[^«»“”()\u0600-\u06ff]+[»”)]+/g,
  /bdnews24|Devdiscourse|News 24x7 World|Wikisum|Warad Ana|HTML/g,
  // A value of an address, as the address has it.
  /\b[a-z]+=[^\s\u2069]*|\u2068\d{4}-\d{2}-\d{2}\u2069/g,
  // A report by its letter.
  /\b[AB]\b/g,
  // A claim or a comparison by its code; the beginning and end of a hash.
  /\b[A-Z]{1,2}\d{1,3}\b|\b[0-9a-f]{4,}…[0-9a-f]{4,}\b|\b[0-9a-f]{64}\b/g,
];

/** What is read by machines, typed as it is, or quoted: a citation has headlines and addresses as they stand. */
const NO_WORDS = 'script, style, noscript, kbd, code, textarea, .vis-measure, .citation-sheet';

interface Read {
  readonly where: string;
  readonly text: string;
}

/** Every text of the page, and every name that assistive technology reads, but for what says that it is in another language. */
function readPage(page: Page): Promise<readonly Read[]> {
  return page.evaluate((noWords) => {
    const { lang } = document.documentElement;
    const found: { where: string; text: string }[] = [];
    for (const element of document.querySelectorAll('title, body *')) {
      if (element.closest(noWords)) continue;
      if (element.closest('[lang]')?.getAttribute('lang') !== lang) continue;
      const where = `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`;
      for (const child of element.childNodes)
        if (child.nodeType === Node.TEXT_NODE && child.textContent?.trim())
          found.push({ where, text: child.textContent });
      for (const name of [
        'aria-label',
        'title',
        'placeholder',
        'aria-valuetext',
        'alt',
        'aria-roledescription',
        'label',
      ]) {
        const text = element.getAttribute(name);
        if (text) found.push({ where: `${where}[${name}]`, text });
      }
    }
    return found;
  }, NO_WORDS);
}

/** What is left in Latin letters or digits, of a page in a language that has its own; and what is no text at all. */
export async function listForeignWords(page: Page): Promise<readonly Read[]> {
  const read = await readPage(page);
  const bare = (text: string) => LATIN.reduce((left, pattern) => left.replace(pattern, ''), text);
  return read.filter(({ text }) => /[A-Za-z0-9]/.test(bare(text)));
}

/** A key of a message where its words should be, or a value that is none. */
export async function listNonsense(page: Page): Promise<readonly Read[]> {
  const read = await readPage(page);
  return read.filter(({ text }) =>
    /undefined|\bNaN\b|\[object|\b(app|events|evidence|timeline|sources|differences|tour|record|map)\.[a-z]+[A-Z.]/.test(
      text,
    ),
  );
}
