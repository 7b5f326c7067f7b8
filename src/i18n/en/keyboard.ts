import type { SHORTCUTS, STANDING_KEYS } from '../../ui/shortcut-list.ts';

type Region = keyof typeof SHORTCUTS;
/** A line for every shortcut, and for every key that a control has by itself. */
type Lines = { readonly [R in Region]: Readonly<Record<keyof (typeof SHORTCUTS)[R], string>> };
type StandingLines = { readonly [R in Region]: Readonly<Record<keyof (typeof STANDING_KEYS)[R], string>> };

const regions: Readonly<Record<Region, string>> = {
  timeline: 'Timeline',
  map: 'Map',
  list: 'Events',
  evidence: 'Evidence',
  anyRegion: 'In each of them',
};

const lines: Lines = {
  timeline: {
    play: 'play, or pause',
    nextEvent: 'next event',
    previousEvent: 'previous event',
    shorterTime: 'a shorter time',
    longerTime: 'a longer time',
    wholeStory: 'the whole story',
  },
  map: {
    nextMark: 'next mark',
    previousMark: 'previous mark',
    zoomIn: 'closer',
    zoomOut: 'further away',
    follow: 'follow the story, or stop',
  },
  list: { search: 'search' },
  evidence: {
    nextClaim: 'next claim',
    previousClaim: 'previous claim',
    nextSection: 'next section',
    previousSection: 'previous section',
  },
  anyRegion: { sheet: 'this sheet' },
};

const standing: StandingLines = {
  timeline: { day: 'playhead: a day', month: 'playhead: a month', ends: 'playhead: start and end' },
  map: { pan: 'move the picture', marks: 'next and previous mark', select: 'choose the mark' },
  list: { events: 'from event to event', ends: 'first and last event', select: 'choose the event' },
  evidence: { scroll: 'scroll' },
  anyRegion: { out: 'one level out' },
};

export const keyboard = {
  title: 'Keyboard shortcuts',
  switch: (on: boolean) => `Shortcuts: ${on ? 'on' : 'off'}`,
  explained:
    'Each works while the focus is inside its region, and never while you write. Switched off, letters and signs do nothing; arrow keys, Page Up and Page Down, Enter and Escape stay.',
  close: 'Close',
  regions,
  lines,
  standing,
  space: 'Space',
  or: 'or',
};
