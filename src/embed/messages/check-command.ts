import { dayIndexOf, dayInterval } from '../../domain/time/calendar.ts';
import { type AddressView, readAddress } from '../../state/address-query.ts';
import type { Session } from '../../state/session.ts';
import type { CommandError } from './protocol.ts';
import { type Command, ownValue } from './read-command.ts';

const LONGEST_VALUE = 100;

/** What a command does once it has been found right. */
type Action = () => void;
/** Either what to do, or what is wrong. */
export type Checked = { readonly act: Action } | { readonly error: CommandError };

const right = (act: Action): Checked => ({ act });
const wrong = (code: string, message: string): Checked => ({ error: { code, message } });

/** Every method there is. A Map, so that `constructor` and its like are names as unknown as any other. */
const METHODS: ReadonlyMap<string, (session: Session, params: unknown) => Checked> = new Map([
  ['getState', () => right(() => {})],
  ['play', ({ playback }: Session) => right(() => playback.getState().playPressed())],
  ['pause', ({ playback }: Session) => right(() => playback.getState().paused())],
  [
    'seek',
    (session: Session, params: unknown) =>
      withValue(session, params, 't', 'day', (day) => {
        const { calendar } = session.whole;
        // To the day that it stands on, too: what would begin by itself is not wanted.
        session.playback.getState().paused();
        session.playback.getState().scrubbed(dayInterval(calendar, dayIndexOf(calendar, day) ?? 0).start);
      }),
  ],
  [
    'select',
    (session: Session, params: unknown) =>
      withValue(session, params, 'event', 'event', (event) => session.selection.getState().selected(event, 'reader')),
  ],
  [
    'setLens',
    (session: Session, params: unknown) =>
      withValue(session, params, 'lens', 'lens', (lens) => session.view.getState().lensChosen(lens)),
  ],
  [
    'setLanguage',
    (session: Session, params: unknown) =>
      withValue(session, params, 'lang', 'language', (language) => session.view.getState().languageChosen(language)),
  ],
  [
    'setTheme',
    (session: Session, params: unknown) =>
      withValue(session, params, 'theme', 'theme', (theme) => session.view.getState().themeChosen(theme)),
  ],
]);

/** Checks a command against the story of a session. Does nothing yet. Parameters that a method has none of are left aside. */
export function checkCommand(session: Session, { method, params }: Command): Checked {
  const check = METHODS.get(method);
  if (!check) return wrong('unknown-method', `There is no such method. There are ${[...METHODS.keys()].join(', ')}.`);
  return check(session, params);
}

type Values = Required<Pick<AddressView, 'day' | 'event' | 'lens' | 'language' | 'theme'>>;

/** A parameter means what it means in the address of the page, and is checked by the same rule. */
function withValue<Name extends keyof Values>(
  { whole, languages }: Session,
  params: unknown,
  key: string,
  name: Name,
  act: (value: Values[Name]) => void,
): Checked {
  const value = ownValue(params, key);
  if (typeof value !== 'string' || value.length > LONGEST_VALUE) {
    return wrong('bad-parameter', `{${key}} has to be a string of at most ${LONGEST_VALUE} characters.`);
  }
  const known: Partial<Values> = readAddress(`?${new URLSearchParams([[key, value]])}`, whole, languages).view;
  const accepted = known[name];
  if (accepted === undefined) return wrong(`unknown-${name}`, `The story knows no ${name} "${value}".`);
  return right(() => act(accepted));
}
