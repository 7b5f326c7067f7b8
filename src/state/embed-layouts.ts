/** How the parts of an embed may lie, as its address and the share dialog name it. */
export const EMBED_LAYOUTS = ['column', 'wide', 'square', 'list'] as const;
export type EmbedLayout = (typeof EMBED_LAYOUTS)[number];
