import type { Block } from './block.ts';

/** Blocks one after the other, for a browser to break into pages as it is told here. */
export function FlowBlocks({ blocks }: { blocks: readonly Block[] }) {
  return blocks.map(({ key, content, startsPage, keepsNext }) => (
    <div
      key={key}
      className="sheet-block"
      {...(startsPage && { 'data-starts': '' })}
      {...(keepsNext && { 'data-keeps': '' })}
    >
      {content}
    </div>
  ));
}
