/**
 * Every single-key shortcut, by the region in which it works: the sheet lists just these, and what binds them does not
 * compile where one is missing. Keys are as `KeyboardEvent.key` has them on a Latin keyboard.
 */
export const SHORTCUTS = {
  timeline: {
    play: ['k', ' '],
    nextEvent: ['l', '.'],
    previousEvent: ['j', ','],
    shorterTime: ['+'],
    longerTime: ['-'],
    wholeStory: ['0'],
  },
  map: {
    nextMark: ['n'],
    previousMark: ['p'],
    zoomIn: ['+'],
    zoomOut: ['-'],
    follow: ['f'],
  },
  list: { search: ['/'] },
  evidence: {
    nextClaim: ['n'],
    previousClaim: ['p'],
    nextSection: ['.'],
    previousSection: [','],
  },
  anyRegion: { sheet: ['?'] },
} as const satisfies Record<string, Record<string, readonly string[]>>;

/** Keys that belong to a control: they move the focus or a value within it, and need no switch. */
export const STANDING_KEYS = {
  timeline: { day: ['←', '→'], month: ['PgUp', 'PgDn'], ends: ['Home', 'End'] },
  map: { pan: ['←', '→', '↑', '↓'], marks: ['PgUp', 'PgDn'], select: ['Enter'] },
  list: { events: ['↑', '↓'], ends: ['Home', 'End'], select: ['Enter'] },
  evidence: { scroll: ['PgUp', 'PgDn'] },
  anyRegion: { out: ['Esc'] },
} as const satisfies Record<keyof typeof SHORTCUTS, Record<string, readonly string[]>>;

export type ShortcutRegion = keyof typeof SHORTCUTS;
