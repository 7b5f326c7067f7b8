/** A phrase of the virtual screen reader, with what it stands on. */
export interface Heard {
  readonly phrase: string;
  /** Index of what it stands in; -1 at the top. */
  readonly within: number;
  /** The words of a text node as they are in the page, with their spaces; no element has them. */
  readonly text?: string;
  /** Texts of one block are one line. */
  readonly block?: number;
  /** Whether no reader comes there: folded away, behind another screen, or said with its control. */
  readonly gone: boolean;
  /** Whether a disclosure is "expanded" or "collapsed". */
  readonly folded?: string;
}

/** Roles whose content is part of their name, and not read again: ARIA calls it presentational, or it is the name. */
const WHOLE = /^(?:button|image|img|option|radio|checkbox|switch|slider|progressbar|link|heading|columnheader)\b/;
/** Elements that no screen reader names on its way through a text. */
const UNNAMED =
  /^(?:paragraph|strong|emphasis|generic|rowgroup|insertion|mark|time|code|document|none|presentation|group|caption.*|term|definition|status)$/;

/**
 * The phrases as lines: what stands in something is indented below it, the text of a block is one line, and what a
 * screen reader says in its own way is put short. No word is added but "disclosure", which the virtual one leaves out.
 */
export function wordSpeech(heard: readonly Heard[]): string[] {
  return write(heard, -1);
}

function write(heard: readonly Heard[], within: number): string[] {
  const lines: string[] = [];
  let block: number | undefined;
  let text = '';
  const flush = () => {
    const words = text
      .replace(/\s+/g, ' ')
      .replace(/ ([,.;:])/g, '$1')
      .trim();
    if (words !== '') lines.push(words);
    text = '';
  };
  const go = (inside: number) => {
    for (const [index, each] of heard.entries()) {
      if (each.within !== inside || each.gone) continue;
      if (each.text !== undefined) {
        if (each.block !== block) flush();
        block = each.block;
        text += each.text;
      } else if (UNNAMED.test(each.phrase) && each.folded === undefined) {
        go(index);
      } else {
        flush();
        lines.push(...writeOne(heard, each, index));
      }
    }
  };
  go(within);
  flush();
  return lines;
}

function writeOne(heard: readonly Heard[], each: Heard, index: number): string[] {
  if (each.folded !== undefined) return [`disclosure, ${tidy(each.phrase)}, ${each.folded}`];
  const below = write(heard, index);
  // The name of a row or a cell is its content, which follows.
  const repeats = /^(?:row|cell|rowheader)\b/.exec(each.phrase)?.[0];
  const name = repeats !== undefined && (below.length > 0 || repeats === 'row') ? repeats : shorten(each.phrase);
  if (WHOLE.test(each.phrase)) return [name];
  const [only] = below;
  if (below.length === 1 && only !== undefined && /^(?:item|cell)/.test(name)) return [`${name}: ${only}`];
  return [name, ...below.map((line) => `  ${line}`)];
}

/** "listitem, level 1, position 3, set size 24" is "item 3 of 24"; a slider says its value, not its limits. */
function shorten(phrase: string): string {
  return (
    tidy(phrase)
      .replace(/^listitem, level \d+(?:, position (\d+), set size (\d+))?/s, (_all, at, of) =>
        at ? `item ${at} of ${of}` : 'item',
      )
      .replace(/, position (\d+), set size (\d+)/, ', $1 of $2')
      .replace(/, orientated horizontally, max value [^,]*, min value [^,]*, current value/, ',')
      .replace(/, has popup listbox, not expanded/, '')
      .replace(/, 1 control(?=,|$)/, '')
      .replace(/, column span \d+$/, '')
      // Most say a placeholder only where it is not the name again.
      .replace(/^(searchbox|textbox), (.*), placeholder \2$/, '$1, $2')
  );
}

function tidy(phrase: string): string {
  return phrase.replace(/\s+/g, ' ').replace(/ ,/g, ',').trim();
}
