import type { Block } from './block.ts';
import { MoreLinesContext } from './more-lines-context.ts';

/** Blocks one after the other, for a browser to break into pages as it is told here; what is left of a page is not known. */
export function FlowBlocks({ blocks }: { blocks: readonly Block[] }) {
  return blocks.map(({ key, content, startsPage, keepsNext }) => (
    <div
      key={key}
      className="sheet-block"
      {...(startsPage && { 'data-starts': '' })}
      {...(keepsNext && { 'data-keeps': '' })}
    >
      <MoreLinesContext value={1}>{content}</MoreLinesContext>
    </div>
  ));
}
