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
  timeline: { day: ['←', '→'], month: ['Page Up', 'Page Down'], ends: ['Home', 'End'] },
  map: { pan: ['←', '→', '↑', '↓'], marks: ['Page Up', 'Page Down'], select: ['Enter'] },
  list: { events: ['↑', '↓'], ends: ['Home', 'End'], select: ['Enter'] },
  evidence: { scroll: ['Page Up', 'Page Down'] },
  anyRegion: { out: ['Esc'] },
} as const satisfies Record<keyof typeof SHORTCUTS, Record<string, readonly string[]>>;

export type ShortcutRegion = keyof typeof SHORTCUTS;

/** What each shortcut of a region does. */
export type ShortcutActions<Region extends ShortcutRegion> = {
  readonly [Name in keyof (typeof SHORTCUTS)[Region]]: (focused: HTMLElement) => void;
};
