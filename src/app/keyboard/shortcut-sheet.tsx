import { useId } from 'react';
import { useStore } from 'zustand';
import { useLaterMessages } from '../../i18n/later-messages.ts';
import { useSession } from '../../state/session-context.tsx';
import { shortcutSwitchOf } from '../../state/shortcut-switch.ts';
import { CrossSign } from '../../ui/cross-sign.tsx';
import { SHORTCUTS, type ShortcutRegion, STANDING_KEYS } from '../../ui/shortcut-list.ts';
import { useModal } from '../../ui/use-modal.ts';
import './shortcut-sheet.css';

/** Every shortcut by its region, and the switch for all of them. The rest of the page is inert behind it. */
export function ShortcutSheet() {
  const session = useSession();
  const { keyboard } = useLaterMessages();
  const { dialog, close } = useModal();
  const id = useId();
  const shortcuts = shortcutSwitchOf(session);
  const on = useStore(shortcuts, (state) => state.on);

  return (
    <dialog
      ref={dialog}
      className="shortcut-sheet"
      aria-labelledby={id}
      onClose={() => session.view.getState().shortcutsAsked(false)}
    >
      <header className="shortcut-sheet-head">
        <h2 id={id}>{keyboard.title}</h2>
        <label className="shortcut-sheet-switch">
          <input
            type="checkbox"
            role="switch"
            aria-checked={on}
            checked={on}
            onChange={() => shortcuts.getState().switched(!on)}
          />
          <span>{keyboard.switch(on)}</span>
        </label>
        <button type="button" className="shortcut-sheet-close" aria-label={keyboard.close} onClick={close}>
          <CrossSign />
        </button>
      </header>
      <p className="shortcut-sheet-words">{keyboard.explained}</p>
      <div className="shortcut-sheet-regions">
        {(Object.keys(SHORTCUTS) as ShortcutRegion[]).map((region) => (
          <section key={region} aria-labelledby={`${id}-${region}`}>
            <h3 id={`${id}-${region}`}>{keyboard.regions[region]}</h3>
            <dl data-off={!on}>
              <Lines keys={SHORTCUTS[region]} words={keyboard.lines[region]} />
            </dl>
            <dl>
              <Lines keys={STANDING_KEYS[region]} words={keyboard.standing[region]} />
            </dl>
          </section>
        ))}
      </div>
    </dialog>
  );
}

function Lines(props: { keys: Readonly<Record<string, readonly string[]>>; words: Readonly<Record<string, string>> }) {
  const { keyboard } = useLaterMessages();
  return Object.entries(props.keys).map(([name, keys]) => (
    <div key={name}>
      <dt>
        {keys.map((key, index) => (
          <span key={key}>
            {index > 0 && <span className="visually-hidden"> {keyboard.or} </span>}
            <kbd>{key === ' ' ? keyboard.space : key === '-' ? '−' : key.length === 1 ? key.toUpperCase() : key}</kbd>
          </span>
        ))}
      </dt>
      <dd>{props.words[name]}</dd>
    </div>
  ));
}
