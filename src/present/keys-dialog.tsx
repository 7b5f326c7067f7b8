import { useStore } from 'zustand';
import { useDirection } from '../i18n/messages-context.tsx';
import { usePresentMessages } from '../i18n/present-messages.ts';
import { useSession } from '../state/session-context.tsx';
import { shortcutSwitchOf } from '../state/shortcut-switch.ts';
import { TalkDialog } from './talk-dialog.tsx';
import { TALK_KEYS, type TalkAction } from './talk-keys.ts';

/** What keys and clickers do, and the switch for those that are letters. */
export function KeysDialog({ onClosed }: { onClosed: () => void }) {
  const words = usePresentMessages();
  const mirrored = useDirection() === 'rtl';
  const shortcuts = shortcutSwitchOf(useSession());
  const on = useStore(shortcuts, (state) => state.on);
  const signs: Readonly<Record<string, string>> = {
    ' ': words.space,
    'Shift+ ': `Shift ${words.space}`,
    PageDown: 'PgDn',
    PageUp: 'PgUp',
    ArrowRight: mirrored ? '←' : '→',
    ArrowLeft: mirrored ? '→' : '←',
    ArrowDown: '↓',
    ArrowUp: '↑',
    Escape: 'Esc',
  };
  return (
    <TalkDialog title={words.keys} name="keys" onClosed={onClosed}>
      <dl className="present-keys">
        {(Object.keys(TALK_KEYS) as TalkAction[]).map((action) => (
          <div key={action}>
            <dt>
              {TALK_KEYS[action].map((key) => (
                <kbd key={key}>{signs[key] ?? (key.length === 1 ? key.toUpperCase() : key)}</kbd>
              ))}
            </dt>
            <dd>{words.actions[action]}</dd>
          </div>
        ))}
      </dl>
      <p>{words.clickers('Page Up', 'Page Down', 'B')}</p>
      <label className="present-switch">
        <input
          type="checkbox"
          role="switch"
          aria-checked={on}
          checked={on}
          onChange={() => shortcuts.getState().switched(!on)}
        />
        {words.letters}
      </label>
    </TalkDialog>
  );
}
