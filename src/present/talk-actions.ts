import type { EventId } from '../domain/identifiers.ts';
import type { KeyPlace } from '../domain/lesson/shown-key.ts';
import type { TalkStore } from '../state/talk-store.ts';
import type { TalkActions } from './talk-keys.ts';

/** What lies over the slide. */
export type OpenDialog =
  | { readonly name: 'overview' | 'help' | 'inquiry' }
  | { readonly name: 'goTo'; readonly begun: string };

/** What the page does that the talk knows nothing of. */
export interface Stagehand {
  /** What is open now. */
  dialog(): OpenDialog | undefined;
  open(dialog: OpenDialog | undefined): void;
  toggleFullscreen(): void;
  openPresenter(): void;
  /** Those of the stop, as far as they are known. */
  events(): readonly EventId[];
  /** The question before the class whose key may be shown to it. */
  key(): KeyPlace | undefined;
}

/** What keys, buttons and fingers do alike. */
export function createTalkActions(talk: TalkStore, hand: Stagehand): TalkActions {
  // Who goes on has done with what lies over the slide.
  const go = (act: () => void) => () => {
    hand.open(undefined);
    act();
  };
  const toggleDialog = (name: 'overview' | 'help' | 'inquiry') => () =>
    hand.open(hand.dialog()?.name === name ? undefined : { name });
  return {
    next: go(() => talk.getState().wentOn()),
    previous: go(() => talk.getState().wentBack()),
    first: go(() => talk.getState().wentToFirst()),
    last: go(() => talk.getState().wentToLast()),
    black: go(() => talk.getState().blackToggled()),
    fullscreen: () => hand.toggleFullscreen(),
    presenter: () => hand.openPresenter(),
    overview: toggleDialog('overview'),
    help: toggleDialog('help'),
    goTo: (key) => hand.open({ name: 'goTo', begun: /^\d$/.test(key) ? key : '' }),
    explore: go(() => {
      const { exploring, exploringBegan, returned } = talk.getState();
      if (exploring) returned();
      else exploringBegan();
    }),
    inquiry() {
      const { inquiry, inquiryBegan, inquiryTurned } = talk.getState();
      const [event, ...others] = hand.events();
      if (inquiry && !hand.dialog()) inquiryTurned(undefined);
      // Which of several the teacher says.
      else if (event === undefined || others.length > 0) toggleDialog('inquiry')();
      else go(() => inquiryBegan(event))();
    },
    key() {
      const at = hand.key();
      if (at) go(() => talk.getState().keyToggled(at))();
    },
    // One level at a time, the innermost first.
    out() {
      const { black, asked, inquiry, shownKey, exploring } = talk.getState();
      const { blackToggled, questionAsked, keyToggled, inquiryTurned, returned } = talk.getState();
      if (hand.dialog()) hand.open(undefined);
      else if (black) blackToggled();
      else if (exploring) returned();
      else if (shownKey) keyToggled(shownKey);
      else if (asked !== undefined) questionAsked(undefined);
      else if (inquiry) inquiryTurned(undefined);
    },
  };
}
