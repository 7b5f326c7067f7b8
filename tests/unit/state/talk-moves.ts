import fc from 'fast-check';
import { dayInterval } from '../../../src/domain/time/calendar.ts';
import type { Role } from '../../../src/state/talk-message.ts';
import type { OpenWindow, TalkNetwork } from './talk-network.ts';

type Act = (window: OpenWindow) => void;

/** The first instant (epoch ms) of a day, by its index in the story's calendar. */
export const dayOf = ({ session }: OpenWindow, day: number) => dayInterval(session.whole.calendar, day).start;

/** What somebody may do at a window. */
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.constantFrom<Act>(
    ({ talk }) => talk.getState().wentOn(),
    ({ talk }) => talk.getState().wentBack(),
    ({ talk }) => talk.getState().wentToFirst(),
    ({ talk }) => talk.getState().wentToLast(),
    ({ talk }) => talk.getState().blackToggled(),
    ({ talk }) => talk.getState().returned(),
    ({ talk }) => talk.getState().questionAsked(0),
    ({ talk }) => talk.getState().keyToggled({ stop: 'before-pause', part: 1 }),
    ({ talk }) => talk.getState().keyToggled({ stop: 'before', part: 0, asked: 0 }),
    ({ talk }) => talk.getState().inquiryBegan('muscat-talks'),
    ({ talk }) => talk.getState().pointed({ x: 0.5, y: 0.25 }),
    ({ talk }) => talk.getState().pointed(undefined),
    ({ talk }) => {
      const { lesson, lessonChosen } = talk.getState();
      lessonChosen({ ...lesson, stops: lesson.stops.slice(0, 4) });
    },
    ({ session }) => session.view.getState().mapMoved(),
    ({ session }) => session.view.getState().followResumed(),
    ({ session }) => session.view.getState().languageChosen('fa'),
    ({ session }) => session.view.getState().themeChosen('dark'),
    ({ session }) => session.view.getState().lensChosen('public'),
    ({ session }) => session.view.getState().lensChosen('happened'),
    ({ session }) => session.filter.getState().toggled('sources', 'ft'),
    ({ session }) => session.playback.getState().playPressed(),
    ({ session }) => session.playback.getState().paused(),
    (window) => window.hide(true),
    (window) => window.hide(false),
  ),
  fc.nat(9).map(
    (stop): Act =>
      ({ talk }) =>
        talk.getState().wentTo({ stop, part: 1 }),
  ),
  fc.tuple(fc.nat(2), fc.constantFrom(1, -1)).map(
    ([choice, by]): Act =>
      ({ talk }) =>
        talk.getState().handsCounted('a-stop', choice, by as 1 | -1),
  ),
  fc.nat(450).map(
    (day): Act =>
      (window) =>
        window.session.playback.getState().scrubbed(dayOf(window, day)),
  ),
  fc.nat(450).map(
    (day): Act =>
      (window) =>
        window.session.playback.getState().played(dayOf(window, day) + 1234),
  ),
  fc.nat(20).map(
    (at): Act =>
      ({ session: { selection, whole } }) => {
        const event = whole.events[at % whole.events.length]?.id;
        if (event !== undefined) selection.getState().selected(event, 'reader');
      },
  ),
  fc.nat(9).map(
    (at): Act =>
      ({ session, camera }) => {
        session.view.getState().mapMoved();
        camera.getState().moved([at, at, at + 20, at + 10]);
      },
  ),
);

export type Move = (network: TalkNetwork) => void;

/** What now and then befalls a window: loaded again, it has the role that its number has. */
function nowAndThen(befall: (network: TalkNetwork, window: OpenWindow, role: Role) => void) {
  return {
    weight: 1,
    arbitrary: fc.nat(2).map(
      (at): Move =>
        (network) => {
          const window = network.windows[at % network.windows.length];
          if (window) befall(network, window, at === 0 ? 'class' : 'presenter');
        },
    ),
  };
}

/** One thing that may happen between windows: somebody acts, time passes, a message comes, a window is loaded again or sleeps. */
export const move: fc.Arbitrary<Move> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(fc.nat(2), act).map(
      ([at, does]): Move =>
        (network) => {
          const window = network.windows[at % network.windows.length];
          if (window) does(window);
        },
    ),
  },
  {
    weight: 3,
    arbitrary: fc.nat(2).map(
      (at): Move =>
        ({ windows }) =>
          windows[at % windows.length]?.finish(),
    ),
  },
  {
    weight: 3,
    arbitrary: fc.nat(2).map(
      (at): Move =>
        ({ windows }) =>
          windows[at % windows.length]?.frame(),
    ),
  },
  {
    weight: 6,
    arbitrary: fc.tuple(fc.nat(2), fc.nat(2)).map(
      ([from, to]): Move =>
        (network) => {
          const { windows } = network;
          if (from !== to) network.deliver(windows[from % windows.length], windows[to % windows.length]);
        },
    ),
  },
  nowAndThen((network, window, role) => {
    window.close();
    network.open(role);
  }),
  nowAndThen((network, window, role) => {
    network.crash(window);
    network.open(role);
  }),
  nowAndThen((network, window) => {
    network.lose(window);
    window.link.ask();
  }),
);
