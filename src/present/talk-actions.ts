import type { TalkStore } from '../state/talk-store.ts';
import type { TalkActions } from './talk-keys.ts';

/** What lies over the slide. */
export type OpenSheet = { readonly name: 'overview' | 'help' } | { readonly name: 'goTo'; readonly begun: string };

/** What the page does that the talk knows nothing of. */
export interface Stagehand {
  /** What is open now. */
  sheet(): OpenSheet | undefined;
  open(sheet: OpenSheet | undefined): void;
  toggleFullscreen(): void;
  openPresenter(): void;
}

/** What keys, buttons and fingers do alike. */
export function createTalkActions(talk: TalkStore, hand: Stagehand): TalkActions {
  // Who goes on has done with what lies over the slide.
  const go = (act: () => void) => () => {
    hand.open(undefined);
    act();
  };
  const toggleSheet = (name: 'overview' | 'help') => () =>
    hand.open(hand.sheet()?.name === name ? undefined : { name });
  return {
    next: go(() => talk.getState().wentOn()),
    previous: go(() => talk.getState().wentBack()),
    first: go(() => talk.getState().wentToFirst()),
    last: go(() => talk.getState().wentToLast()),
    black: go(() => talk.getState().blackToggled()),
    fullscreen: () => hand.toggleFullscreen(),
    presenter: () => hand.openPresenter(),
    overview: toggleSheet('overview'),
    help: toggleSheet('help'),
    goTo: (key) => hand.open({ name: 'goTo', begun: /^\d$/.test(key) ? key : '' }),
    explore: go(() => {
      const { exploring, exploringBegan, returned } = talk.getState();
      if (exploring) returned();
      else exploringBegan();
    }),
    // One level at a time, the innermost first.
    out() {
      const { black, asked, exploring, blackToggled, questionAsked, returned } = talk.getState();
      if (hand.sheet()) hand.open(undefined);
      else if (black) blackToggled();
      else if (exploring) returned();
      else if (asked !== undefined) questionAsked(undefined);
    },
  };
}
