import { createKeybindingsHandler, type KeyBindingMap } from 'tinykeys';

/** Where letters are written, or chosen by. */
const WRITTEN = 'input:not([type="range"], [type="radio"], [type="checkbox"]), textarea, select, [contenteditable]';
/** What the space bar presses itself. */
const PRESSED = 'button, summary, a, input[type="checkbox"], input[type="radio"]';
/** Keys by their place, for keyboards of another script: on a Persian one the key that is K writes «ن». */
const PLACES: Readonly<Record<string, string>> = {
  '.': 'Period',
  ',': 'Comma',
  '/': 'Slash',
  '?': 'Shift+Slash',
  '+': 'Equal',
  '-': 'Minus',
  '0': 'Digit0',
};

export interface KeyBinding {
  /** As `KeyboardEvent.key` has it on a Latin keyboard. */
  readonly keys: readonly string[];
  act(focused: HTMLElement): void;
}

/**
 * Single keys that work while the focus is inside a region, found by a selector, and nowhere else: not in a field, not
 * with a modifier, not while `on` says no. It listens after the page's own handlers, so that a control comes first.
 * Returns a function that lets go.
 */
export function listenInRegion(region: string, bindings: readonly KeyBinding[], on: () => boolean): () => void {
  const map: Record<string, (press: KeyboardEvent) => void> = {};
  for (const { keys, act } of bindings) {
    const press = (event: KeyboardEvent) => {
      event.preventDefault();
      if (event.target instanceof HTMLElement) act(event.target);
    };
    for (const key of keys) {
      const named = key === ' ' ? 'Space' : key;
      map[named] = press;
      if (key === '+') map['='] = press;
      // On some keyboards these are written with Shift, on others without; plus is the key of the equals sign on many.
      if (/^[^a-z0-9 ]$/.test(key)) map[`Shift+${key}`] = press;
      const place = PLACES[key] ?? (/^[a-z]$/.test(key) ? `Key${key.toUpperCase()}` : undefined);
      if (place !== undefined) map[place] = (event) => isOfAnotherScript(event) && press(event);
    }
  }
  const handle = createKeybindingsHandler(map as KeyBindingMap);
  const listen = (event: KeyboardEvent) => {
    const { target } = event;
    if (event.defaultPrevented || event.isComposing || !(target instanceof HTMLElement) || !on()) return;
    if (!target.closest(region) || target.matches(WRITTEN)) return;
    if (event.key === ' ' && target.matches(PRESSED)) return;
    handle(event);
  };
  document.addEventListener('keydown', listen);
  return () => document.removeEventListener('keydown', listen);
}

function isOfAnotherScript({ key }: KeyboardEvent): boolean {
  return key.length === 1 && key > '\u007e';
}

/** The bindings of a region's list, with what each does. */
export function bindAll<Names extends string>(
  list: Readonly<Record<Names, readonly string[]>>,
  actions: Readonly<Record<Names, (focused: HTMLElement) => void>>,
): readonly KeyBinding[] {
  return (Object.keys(list) as Names[]).map((name) => ({ keys: list[name], act: actions[name] }));
}
