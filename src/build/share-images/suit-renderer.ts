import type { Measure } from '../../share-image/set-lines.ts';

/** Px, as annotations.css sets them. */
const DISPUTED = { size: 12.5, above: 12, height: 16, inset: 2.5 } as const;
const DISPUTED_TEXT =
  /<text class="annotation-text-disputed" x="([-\d.]+)" y="([-\d.]+)" text-anchor="(start|middle|end)"[^>]*>([^<]*)<\/text>/g;
/** Our faces have no unequal sign, and there is no other face to take it from: a stroke through an equals sign. */
const UNEQUAL = '=<tspan dx="-0.424em">/</tspan><tspan dx="0.073em">\u200b</tspan>';

const SIGNS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };
/** What React wrote, as it was: an entity is one sign wide. */
const readEntities = (text: string) => text.replaceAll(/&([^;]+);/g, (entity, name: string) => SIGNS[name] ?? entity);

/**
 * What our drawings do that the renderer cannot: the marker behind disputed words is a filter, on which it gives up
 * (resvg 0.34), so it becomes a box of its own; and a sign that no face has is put together.
 */
export function suitRenderer(markup: string, measure: Measure): string {
  return markup
    .replace(DISPUTED_TEXT, (_, x: string, y: string, anchor: string, text: string) => {
      const width = measure(readEntities(text).replaceAll('≠', '='), 'text', DISPUTED.size);
      const start = Number(x) - (anchor === 'start' ? 0 : anchor === 'middle' ? width / 2 : width);
      const box = [
        `x="${(start - DISPUTED.inset).toFixed(1)}" y="${(Number(y) - DISPUTED.above).toFixed(1)}"`,
        `width="${(width + DISPUTED.inset * 2).toFixed(1)}" height="${DISPUTED.height}"`,
      ];
      const words = `<text class="annotation-text-disputed" x="${start.toFixed(1)}" y="${y}">${text}</text>`;
      return `<rect class="share-marker" ${box.join(' ')}/>${words}`;
    })
    .replace(/≠/g, UNEQUAL);
}
