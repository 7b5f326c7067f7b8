import { dayIndexAt } from '../../domain/time/calendar.ts';
import type { Session } from '../../state/session.ts';
import { checkCommand } from './check-command.ts';
import { type CommandError, type EmbedState, FAILED, postAnswer, postEvent, TOO_MANY } from './protocol.ts';
import { createRateLimit } from './rate-limit.ts';
import { asksFor, readCommand } from './read-command.ts';
import { tellHost } from './tell-host.ts';

/** Commands that are carried out in any second. More are refused, and told so. */
const MOST_COMMANDS = 50;
const SECOND = 1000;

/**
 * Answers the commands of the page around the frame, and tells it what happens: the messages of DESIGN.md. `early` are
 * messages that came before there was a session; `readyTold`, that the page has said `ready` by itself. Does nothing
 * where no page is around. Returns a function that lets go.
 */
export function answerHost(
  session: Session,
  frame: Window,
  early: readonly MessageEvent[],
  readyTold = false,
): () => void {
  if (frame.parent === frame) return () => {};
  const mayPass = createRateLimit(MOST_COMMANDS, SECOND);

  const answer = (event: MessageEvent) => {
    // Nobody commands but the page that embeds: other frames of it, and windows that it opened, do not.
    if (event.source !== frame.parent) return;
    if (asksFor(event.data, 'ready')) postEvent(frame, 'ready', describeState(session));
    const command = readCommand(event.data);
    if (!command) return;
    const error = carryOut(session, command, () => mayPass(event.timeStamp));
    postAnswer(frame, event, command.id, error ? { error } : { result: describeState(session) });
  };

  frame.addEventListener('message', answer);
  const stopTelling = tellHost(session, frame);
  if (!readyTold) postEvent(frame, 'ready', describeState(session));
  for (const event of early) answer(event);
  return () => {
    frame.removeEventListener('message', answer);
    stopTelling();
  };
}

/** Only what is right counts against the limit. */
function carryOut(
  session: Session,
  command: Parameters<typeof checkCommand>[1],
  mayPass: () => boolean,
): CommandError | undefined {
  const checked = checkCommand(session, command);
  if ('error' in checked) return checked.error;
  if (!mayPass()) return TOO_MANY;
  try {
    checked.act();
    return undefined;
  } catch {
    return FAILED;
  }
}

/** What the frame shows, as `getState` and `ready` tell it. */
export function describeState({ whole, playback, view, selection, states }: Session): EmbedState {
  const { position, playing } = playback.getState();
  return {
    story: whole.story.id,
    playhead: whole.calendar.days[dayIndexAt(whole.calendar, position)] ?? '',
    lens: view.getState().lens,
    playing,
    selected: selection.getState().event ?? null,
    active: [...states.activeIds()],
  };
}
