/** Of every share image, px: what the networks show whole. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;
