/** What a key can do in a talk. */
export type TalkAction =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'black'
  | 'fullscreen'
  | 'presenter'
  | 'overview'
  | 'goTo'
  | 'explore'
  | 'inquiry'
  | 'key'
  | 'help'
  | 'out';

export type TalkActions = Readonly<Record<TalkAction, (key: string) => void>>;

/** Keys as `KeyboardEvent.key` has them on a Latin keyboard; arrows as on a page that is read from left to right. */
export const TALK_KEYS: Readonly<Record<TalkAction, readonly string[]>> = {
  next: ['PageDown', ' ', 'ArrowRight', 'ArrowDown', 'Enter'],
  previous: ['PageUp', 'Shift+ ', 'ArrowLeft', 'ArrowUp'],
  first: ['Home'],
  last: ['End'],
  black: ['b', '.'],
  overview: ['o'],
  goTo: ['g'],
  explore: ['e'],
  inquiry: ['h'],
  key: ['k'],
  presenter: ['s'],
  fullscreen: ['f'],
  help: ['?'],
  out: ['Escape', 'Backspace'],
};

/** Where letters are written, or chosen by. */
const WRITTEN = 'input:not([type="range"], [type="radio"], [type="checkbox"]), textarea, select, [contenteditable]';
/** What a line of text has no use for. */
const ONE_LINE = 'input:not([type="number"])';
const OUT_OF_LINE: ReadonlySet<string> = new Set(['PageUp', 'PageDown', 'Escape']);
/** What Space and Enter press themselves; a link is only for Enter. */
const PRESSED_BY_SPACE = 'button, summary, input[type="checkbox"], input[type="radio"], [role="button"]';
const PRESSED_BY_ENTER = 'button, summary, a[href], [role="button"]';
/** Whose value these keys change: a clicker's Page Up and Page Down are no part of them. */
const VALUED = 'input[type="range"], input[type="radio"]';
const VALUE_KEYS = /^(Arrow|Home$|End$)/;
/** On a keyboard of another script the key that is B writes «ذ». */
const SIGNS: Readonly<Record<string, string>> = { Period: '.', 'Shift+Slash': '?' };

/**
 * Listens for the keys of clickers and keyboards wherever the focus is inside a presentation, or nowhere. It hears of a
 * press before anything else does, so that a map or a list with keys of its own does not take it as well; what a
 * control needs itself, it leaves to it. `letters` says whether keys that write something count. Returns a function
 * that lets go.
 */
export function listenToTalkKeys(root: HTMLElement, actions: TalkActions, letters: () => boolean): () => void {
  const listen = (press: KeyboardEvent) => {
    const { target } = press;
    if (press.ctrlKey || press.altKey || press.metaKey || press.isComposing || press.defaultPrevented) return;
    if (!(target instanceof Element) || !(target === document.body || root.contains(target))) return;
    const key = nameOf(press);
    if (target.matches(WRITTEN) && !(target.matches(ONE_LINE) && OUT_OF_LINE.has(key))) return;
    const action = actionOf(key, getComputedStyle(root).direction === 'rtl');
    if (!action || isOwnOf(target, key, action)) return;
    if (key.length === 1 && key !== ' ' && !letters()) return;
    press.preventDefault();
    press.stopPropagation();
    // A key that is held down is one press: a class would lose the thread.
    if (!press.repeat) actions[action](key);
  };
  document.addEventListener('keydown', listen, true);
  return () => document.removeEventListener('keydown', listen, true);
}

function nameOf({ key, code, shiftKey }: KeyboardEvent): string {
  if (key === ' ') return shiftKey ? 'Shift+ ' : ' ';
  if (key.length > 1) return shiftKey ? `Shift+${key}` : key;
  if (key <= '\u007e') return key.toLowerCase();
  if (/^Key[A-Z]$/.test(code)) return code.slice(3).toLowerCase();
  if (/^Digit\d$/.test(code)) return code.slice(5);
  return SIGNS[shiftKey ? `Shift+${code}` : code] ?? key;
}

const MIRRORED: Readonly<Record<string, string>> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' };

function actionOf(key: string, rightToLeft: boolean): TalkAction | undefined {
  const meant = rightToLeft ? (MIRRORED[key] ?? key) : key;
  // A number begins to say where to go.
  if (/^[0-9]$/.test(meant)) return 'goTo';
  return (Object.keys(TALK_KEYS) as TalkAction[]).find((action) => TALK_KEYS[action].includes(meant));
}

/** Whether a control, or a dialog that is open, does something with the key itself. */
function isOwnOf(target: Element, key: string, action: TalkAction): boolean {
  const space = key.endsWith(' ');
  if (space && target.matches(PRESSED_BY_SPACE)) return true;
  if (key === 'Enter' && target.matches(PRESSED_BY_ENTER)) return true;
  if (VALUE_KEYS.test(key) && target.matches(VALUED)) return true;
  if (key === 'Escape' && target.closest('[data-disclosed]')) return true;
  // In a dialog only a clicker, and the keys that open and shut dialogs, are heard.
  if (!target.closest('dialog[open]')) return false;
  const heard = key === 'PageDown' || key === 'PageUp' || ['help', 'overview', 'inquiry', 'black'].includes(action);
  return !heard;
}
