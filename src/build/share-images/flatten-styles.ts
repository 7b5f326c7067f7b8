import postcss, { type Declaration, type Rule } from 'postcss';
import { laneColour, type Palette, tintedLane } from '../../ui/palette.ts';

/** The families of `--serif` and `--sans`, as their files name them. */
export interface Families {
  readonly serif: string;
  readonly sans: string;
}

/**
 * Our style sheets for a renderer that knows classes but no custom properties, no at-rules and no `font` shorthand:
 * colours are written out, and what depends on a lane is said once for each.
 */
export function flattenStyles(sheets: readonly string[], palette: Palette, families: Families): string {
  const shared = new Map<string, string>([
    ...Object.entries(palette).flatMap(([name, value]) =>
      typeof value === 'string'
        ? [[`--${name.replace(/[A-Z]|\d/g, (sign) => `-${sign.toLowerCase()}`)}`, value] as const]
        : [],
    ),
    ['--serif', families.serif],
    ['--sans', families.sans],
    ['--letter-spacing-country', '0.06em'],
  ]);
  const lanes = palette.lanes.map((_, lane) => ofLane(palette, lane));
  const rules: string[] = [];
  for (const sheet of sheets) {
    postcss.parse(sheet).each((node) => {
      if (node.type !== 'rule') return;
      const plain = declarationsOf(node).filter(({ value }) => !/var\(--(?:lane|flash)/.test(value));
      if (plain.length > 0) rules.push(write(node.selectors, plain, shared));
      const own = declarationsOf(node).filter((each) => !plain.includes(each));
      if (own.length === 0) return;
      lanes.forEach((values, lane) => {
        rules.push(
          write(
            node.selectors.flatMap((selector) => inLane(selector, lane)),
            own,
            new Map([...shared, ...values]),
          ),
        );
      });
    });
  }
  return rules.join('\n');
}

function ofLane(palette: Palette, lane: number): ReadonlyMap<string, string> {
  return new Map([
    ['--lane', laneColour(palette, lane)],
    ['--flash-text', palette.flashTexts[lane] ?? palette.paper],
    ['--lane-attack-area', tintedLane(palette, lane, 'attackArea')],
  ]);
}

/** The class of the lane may be on any part of a selector, or around all of it. */
function inLane(selector: string, lane: number): readonly string[] {
  const parts = selector.split(/(?<=[^>])\s+(?=[^>])/);
  return [
    `.lane-${lane} ${selector}`,
    ...parts.flatMap((part, index) =>
      part.startsWith('.') ? [parts.map((each, at) => (at === index ? `.lane-${lane}${each}` : each)).join(' ')] : [],
    ),
  ];
}

function declarationsOf(rule: Rule): readonly Declaration[] {
  return rule.nodes.filter((node) => node.type === 'decl');
}

function write(
  selectors: readonly string[],
  declarations: readonly Declaration[],
  values: ReadonlyMap<string, string>,
): string {
  const body = declarations.flatMap(({ prop, value }) => {
    const resolved = value.replace(/var\((--[\w-]+)\)/g, (whole, name: string) => values.get(name) ?? whole);
    // What is about boxes and motion has no meaning in a still drawing.
    if (resolved.includes('var(')) return [];
    return prop === 'font' ? spellFont(resolved) : [`${prop}: ${resolved}`];
  });
  return body.length === 0 ? '' : `${selectors.join(', ')} { ${body.join('; ')} }`;
}

/** `italic 600 24px serif` in single properties. */
function spellFont(value: string): readonly string[] {
  const [, style = 'normal', weight = '400', size, family] =
    /^(?:(italic) )?(?:(\d{3}) )?(\S+) (.+)$/.exec(value) ?? [];
  return [`font-style: ${style}`, `font-weight: ${weight}`, `font-size: ${size}`, `font-family: ${family}`];
}
