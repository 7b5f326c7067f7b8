import { useMessages } from '../i18n/messages-context.tsx';
import { useSession, useView } from '../state/session-context.tsx';
import './lens-choice.css';

/** Through which lens the reader looks: as it happened, or as it became public. */
export function LensChoice() {
  const { view } = useSession();
  const { app } = useMessages();
  const lens = useView((state) => state.lens);
  return (
    <div className="lens-choice" role="radiogroup" aria-label={app.lens}>
      {(['happened', 'public'] as const).map((value) => (
        <label key={value}>
          <input
            type="radio"
            name="lens"
            value={value}
            checked={lens === value}
            onChange={() => view.getState().lensChosen(value)}
          />
          <span>{app.lenses[value]}</span>
        </label>
      ))}
    </div>
  );
}
