/** A part of the page, as assistive technology finds it. */
export interface Part {
  readonly role: string;
  /** Its whole accessible name. */
  readonly name?: string;
  /** How its accessible name begins. */
  readonly begins?: string;
  /** The part that it is in. */
  readonly in?: { readonly role: string; readonly name: string };
}

export interface FoundPart {
  readonly attributes: Record<string, string>;
  readonly checked: boolean;
  readonly focused: boolean;
  readonly value: string;
  readonly text: string;
  /** Its middle, and what of the page lies there: null if it is the part itself. */
  readonly x: number;
  readonly y: number;
  readonly coveredBy: string | null;
}

export function nameOf(part: Part): string {
  const name = part.name ?? (part.begins === undefined ? '' : `${part.begins}…`);
  return `${part.role} "${name}"${part.in ? ` in ${nameOf(part.in)}` : ''}`;
}

interface TestingLibrary {
  queryAllByRole(container: Element, role: string, options: { name?: string | RegExp }): HTMLElement[];
}

/**
 * What is known of all parts like this one. `act`: also brings the first into view, gives it the focus, or its value.
 * Runs in the page, where Testing Library finds by role and name in the same way in every engine.
 */
export function findParts(
  part: Part & Record<string, never>,
  act: { focus?: boolean; value?: string; show?: boolean },
): FoundPart[] {
  const { TestingLibraryDom: library } = globalThis as unknown as { TestingLibraryDom: TestingLibrary };
  const find = (container: Element, wanted: Part) => {
    const { name, begins } = wanted;
    const start = begins?.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const options = name !== undefined ? { name } : start !== undefined ? { name: new RegExp(`^${start}`) } : {};
    return library.queryAllByRole(container, wanted.role, options);
  };
  const given: Part = part;
  const roots = given.in ? find(document.body, given.in) : [document.body];
  const found = roots.flatMap((root) => find(root, given));
  const [first] = found;
  if (act.show) first?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  if (act.focus) first?.focus();
  if (act.value !== undefined && (first instanceof HTMLInputElement || first instanceof HTMLSelectElement)) {
    // As a reader's own hand would: React looks at what the element's own setter was given.
    const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(first), 'value') ?? {};
    set?.call(first, act.value);
    first.dispatchEvent(new Event('input', { bubbles: true }));
    first.dispatchEvent(new Event('change', { bubbles: true }));
  }
  return found.map((element) => {
    // A radio or a box that is drawn by its label is pressed there.
    const label = element.matches('[type=radio], [type=checkbox]') && (element as HTMLInputElement).labels?.[0];
    const drawn = label || element;
    const box = drawn.getBoundingClientRect();
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    const there = document.elementFromPoint(x, y);
    const reached = there !== null && (drawn.contains(there) || there === element);
    return {
      attributes: Object.fromEntries([...element.attributes].map((attribute) => [attribute.name, attribute.value])),
      checked: element instanceof HTMLInputElement && element.checked,
      focused: document.activeElement === element,
      value: element instanceof HTMLInputElement || element instanceof HTMLSelectElement ? element.value : '',
      text: element.textContent ?? '',
      x,
      y,
      coveredBy: reached ? null : (there?.outerHTML.slice(0, 120) ?? 'nothing: it is outside of the window'),
    };
  });
}
