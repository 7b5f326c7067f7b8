import { useId } from 'react';
import { useMessages } from '../i18n/messages-context.tsx';
import { comesLater } from '../ui/later.tsx';
import { useDisclosure } from '../ui/use-disclosure.ts';

const Choices = comesLater(() => import('./settings-choices.tsx').then((module) => module.SettingsChoices));

interface Props {
  /** Whether the menu around it is unfolded: then the choices stand in it, without a button of their own. */
  readonly inMenu: boolean;
  readonly onLeft: () => void;
}

/** What readers set once: behind a button in the bar, at the foot of the menu. */
export function ReaderSettings({ inMenu, onLeft }: Props) {
  const { app } = useMessages();
  const { open, root, opener, toggle, close, listeners } = useDisclosure<HTMLDivElement>();
  const id = useId();
  const leave = () => {
    close();
    onLeft();
  };
  return (
    <div ref={root} className="reader-settings" {...listeners}>
      <button
        ref={opener}
        type="button"
        className="reader-menu-link reader-settings-opener"
        aria-expanded={open}
        aria-controls={id}
        // Whoever comes to it by Tab goes on by Tab: its choices are there by then.
        onFocus={() => void Choices.preload().catch(() => {})}
        onClick={toggle}
      >
        {app.settings}
      </button>
      <fieldset className="reader-settings-choices" id={id} data-open={open}>
        <legend className="visually-hidden">{app.settings}</legend>
        {(open || inMenu) && <Choices.Later onShortcuts={leave} />}
      </fieldset>
    </div>
  );
}
