/**
 * What is wrong with where the focus is: nowhere, out of sight, covered, or without a ring that stands out 3:1. Runs in
 * the page, and needs nothing from around it.
 */
export function inspectFocus(): string[] {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return ['the focus is nowhere'];
  const name = `${element.localName}.${element.className} “${(element.getAttribute('aria-label') ?? element.textContent).slice(0, 40)}”`;
  // A field that is drawn by its words is seen as these.
  const label = element.closest('label') ?? document.querySelector<HTMLElement>(`label[for="${element.id || '-'}"]`);
  const tiny = (one: Element) => one.getBoundingClientRect().width < 4 || getComputedStyle(one).opacity === '0';
  const shown = tiny(element) && label && !tiny(label) ? label : element;
  const faults: string[] = [];

  const [box] = [...shown.getClientRects()].sort((a, b) => b.width * b.height - a.width * a.height);
  if (!box) return [`${name} is not drawn`];
  // Of what is taller than the page, the part that shows counts.
  const left = Math.max(box.left, 0);
  const top = Math.max(box.top, 0);
  const right = Math.min(box.right, innerWidth);
  const bottom = Math.min(box.bottom, innerHeight);
  if (right - left < Math.min(box.width, innerWidth) * 0.9) faults.push(`${name} is cut at the side`);
  const large = box.height > innerHeight * 0.5;
  if (bottom - top < box.height * 0.9 && !large) faults.push(`${name} is out of sight`);
  const through = element.style.pointerEvents;
  element.style.pointerEvents = 'auto';
  const middle = [(left + right) / 2, (top + bottom) / 2] as const;
  const points: (readonly [number, number])[] = large
    ? [[middle[0], top + 3]]
    : [middle, [left + 3, middle[1]], [right - 3, middle[1]], [middle[0], top + 3], [middle[0], bottom - 3]];
  // What is see-through hides nothing, such as the playhead's field over the strip.
  const isClear = (hit: Element) =>
    !hit.matches('canvas, img, svg, svg *') && /, 0\)$/.test(getComputedStyle(hit).backgroundColor);
  const isOwn = (hit: Element | null) =>
    hit !== null &&
    (isClear(hit) || element.contains(hit) || shown.contains(hit) || hit.contains(element) || hit.contains(shown));
  const covered = points.filter(([x, y]) => !isOwn(document.elementFromPoint(x, y)));
  if (covered.length > 0) {
    const [first] = covered;
    const over = first && document.elementFromPoint(...first);
    faults.push(`${name} is covered by ${over?.localName}.${over?.getAttribute('class')}`);
  }
  element.style.pointerEvents = through;

  const luminance = (colour: string) => {
    const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
      const share = Number(part) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const groundOf = (start: Element | null): string => {
    for (let at = start; at; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at);
      if (!/rgba\(.*, 0\)|transparent/.test(backgroundColor)) return backgroundColor;
    }
    return 'rgb(255, 255, 255)';
  };
  const rings = (one: Element, part?: string) => {
    const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(one, part);
    if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) return false;
    // A ring within stands on the control's own ground.
    const inside = Number.parseFloat(outlineOffset) < 0;
    const [ring, ground] = [luminance(outlineColor), luminance(groundOf(inside ? one : one.parentElement))];
    return (Math.max(ring, ground) + 0.05) / (Math.min(ring, ground) + 0.05) >= 3;
  };
  const beside = element.nextElementSibling;
  // The thumb of a range input can be styled and not be asked.
  const ringedThumb =
    element.matches('input[type="range"]:focus-visible') &&
    [...document.styleSheets].some((sheet) =>
      [...sheet.cssRules].some(
        (rule) =>
          rule instanceof CSSStyleRule &&
          /:focus-visible::-webkit-slider-thumb/.test(rule.selectorText) &&
          element.matches(rule.selectorText.replace(/::.*$/, '')) &&
          // A width beside a colour that is a variable cannot be asked for by itself.
          Number(/outline: ([\d.]+)px/.exec(rule.cssText)?.[1]) >= 2,
      ),
    );
  const ringed =
    rings(element) ||
    rings(element, '::after') ||
    (label !== null && rings(label)) ||
    (beside !== null && element.matches('input') && rings(beside)) ||
    ringedThumb;
  if (!ringed) faults.push(`${name} has no ring`);
  return faults;
}
