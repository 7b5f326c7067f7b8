import { type CameraStore, createCameraStore } from '../state/camera-store.ts';
import { keepHands } from '../state/kept-hands.ts';
import { keepInWindow } from '../state/kept-text.ts';
import { writeLook, writePlace } from '../state/lesson-address.ts';
import { createLessonClock } from '../state/lesson-clock.ts';
import { joinTalk, type TalkLink, type TalkSurroundings } from '../state/talk-channel.ts';
import { directTalk } from '../state/talk-direction.ts';
import type { Role } from '../state/talk-message.ts';
import { createPartners } from '../state/talk-partners.ts';
import { openTalkPort, readRoom } from '../state/talk-port.ts';
import { onceGone, stayPresent } from '../state/talk-presence.ts';
import { createTalkWindowStore, readRole, type TalkWindowStore } from '../state/talk-window-store.ts';
import type { OpenLesson } from './lesson-page.tsx';
import { nextFrame } from './next-frame.ts';
import { openWindow } from './open-window.ts';

/** This window of a talk: in step with the others, and a way to open them. */
export interface TalkWindows {
  readonly state: TalkWindowStore;
  readonly camera: CameraStore;
  /** Directs the talk, and keeps it in step. Returns a function that lets go. */
  bind(lesson: OpenLesson): () => void;
  /** The teacher's view in a window of its own, or in this one where the browser lets none open. */
  openPresenter(): void;
  /** The teacher's own lesson opens in their window, not before the class. */
  editThere(): void;
  /** The slides in a window of their own. */
  openProjected(): void;
  /** This window shows the other view. */
  shownHere(role: Role): void;
}

/** This window, in the view and the room that its address names. It is alone until a lesson is bound to it. */
export function createTalkWindows(): TalkWindows {
  const camera = createCameraStore();
  const state = createTalkWindowStore(readRole(location.search));
  const partners = location.protocol === 'file:' ? createPartners(window) : undefined;
  let link: TalkLink | undefined;
  let leave = () => {};
  let join = (_hasLed: boolean) => {};

  const addressOf = (role: Role): string => {
    const parameters = new URLSearchParams(location.search);
    if (role === 'presenter') parameters.set('role', role);
    else parameters.delete('role');
    return `${location.pathname}${parameters.size > 0 ? `?${parameters}` : ''}`;
  };
  const rewrite = (address: string) => history.replaceState(history.state, '', address);
  const shownHere = (role: Role) => {
    rewrite(addressOf(role));
    state.setState({ role, ...(role === 'class' && { blocked: false }) });
    link?.changed(role);
  };
  /** Whether a window that is still to come is to open the lesson. */
  let editWanted = false;

  const isThere = (role: Role) => state.getState().others.some((peer) => peer.role === role);
  const open = (role: Role, onBlocked: () => void) => {
    // A talk that begins to have windows of its own leaves the room of those that were opened by hand.
    if (readRoom(location.search) === '' && state.getState().others.length === 0) {
      const parameters = new URLSearchParams(location.search);
      parameters.set('room', crypto.getRandomValues(new Uint32Array(1))[0]?.toString(36) ?? '0');
      rewrite(`${location.pathname}?${parameters}`);
      join(true);
    }
    const opened = openWindow(addressOf(role), `backchannel-${role}-${readRoom(location.search)}`, {
      isHere: () => isThere(role),
      onBlocked,
    });
    if (opened) partners?.meet(opened);
  };

  const openPresenter = () =>
    open('presenter', () => {
      shownHere('presenter');
      state.setState({ blocked: true, ...(editWanted && { editing: true }) });
      editWanted = false;
    });

  return {
    state,
    camera,
    shownHere,
    openPresenter,
    editThere() {
      editWanted = !isThere('presenter');
      if (!editWanted) link?.askToEdit();
      openPresenter();
    },
    openProjected: () => open('class', () => state.setState({ blocked: true })),
    bind({ session, talk }) {
      const release = directTalk(session, talk, () => link?.isTold() ?? false);
      const { id: story } = session.whole.story;
      const letGo = keepHands(talk, keepInWindow(`backchannel-hands-${story}`));
      // It runs whichever view is shown: slides and notes may share this window.
      const clock = createLessonClock(talk, Date.now, keepInWindow(`backchannel-time-${story}`));
      const stopClock = clock.follow();
      state.setState({ clock: clock.store });
      join = (hasLed) => {
        leave();
        const { role } = state.getState();
        const id = makeId(role);
        let locked = false;
        const letPresenceGo = stayPresent(id, () => {
          locked = true;
          joined.changed(state.getState().role);
        });
        const joined = joinTalk(
          { session, talk, camera },
          {
            ...SURROUNDINGS,
            editAsked: () => state.setState({ editing: true }),
            id,
            hasLed,
            isLocked: () => locked,
            port: openTalkPort(story, readRoom(location.search), partners),
          },
          role,
        );
        link = joined;
        leave = () => {
          joined.leave();
          letPresenceGo();
        };
        joined.peers.subscribe(({ others, led }) => {
          state.setState({ others, led });
          if (!editWanted || !isThere('presenter')) return;
          editWanted = false;
          joined.askToEdit();
        });
        state.setState({ others: [], led: false });
      };
      join(false);
      const listening = new AbortController();
      const { signal } = listening;
      addEventListener('resize', () => link?.changed(state.getState().role), { signal });
      // A page that goes may come back as it was: from the cache of the way back, or from sleep.
      addEventListener('pagehide', () => leave(), { signal });
      addEventListener('pageshow', ({ persisted }) => persisted && join(false), { signal });
      document.addEventListener(
        'visibilitychange',
        () => (document.hidden ? link?.changed(state.getState().role) : link?.ask()),
        { signal },
      );
      const unsubscribe = talk.subscribe(({ place, lesson }, before) => {
        if (place === before.place) return;
        rewrite(`${location.pathname}${writePlace(place, location.search, lesson, session.whole.story)}`);
      });
      const letLookGo = session.view.subscribe((look, before) => {
        if (look.language === before.language && look.theme === before.theme) return;
        rewrite(`${location.pathname}${writeLook(look, location.search, session.languages[0] ?? '')}`);
      });
      return () => {
        listening.abort();
        unsubscribe();
        letLookGo();
        letGo();
        stopClock();
        leave();
        release();
      };
    },
  };
}

/** Of two windows that open a talk, the class's counts, then the one that was there first: ids are compared as texts. */
function makeId(role: Role): string {
  const rank = role === 'class' ? 'b' : 'a';
  const age = (9e12 - Date.now()).toString().padStart(13, '0');
  return `${rank}-${age}-${crypto.getRandomValues(new Uint32Array(1))[0]?.toString(36) ?? ''}`;
}

const SURROUNDINGS: Pick<TalkSurroundings, 'size' | 'isHidden' | 'soon' | 'nextFrame' | 'onceGone'> = {
  size: () => ({ width: Math.max(innerWidth, 1), height: Math.max(innerHeight, 1) }),
  isHidden: () => document.hidden,
  onceGone,
  soon: (callback) => queueMicrotask(callback),
  nextFrame,
};
