import { useMessages, useNumber } from '../i18n/messages-context.tsx';
import { useCatalog, useSession, useView } from '../state/session-context.tsx';
import type { Screen } from '../state/view-store.ts';

const SCREENS: readonly Screen[] = ['map', 'differences', 'sources'];

/** The ways to the three screens of a story. */
export function ScreenLinks({ onChosen }: { onChosen: () => void }) {
  const { view } = useSession();
  const catalog = useCatalog();
  const { app, evidence } = useMessages();
  const number = useNumber();
  const screen = useView((state) => state.screen);
  const differing = catalog.story.comparisons.length;
  return SCREENS.map((name) => (
    <button
      key={name}
      type="button"
      className="reader-menu-link"
      aria-current={screen === name ? 'page' : undefined}
      onClick={() => {
        view.getState().screenChosen(name);
        onChosen();
      }}
    >
      {app.screens[name]}
      {name === 'differences' && differing > 0 && (
        <>
          <span className="reader-menu-count" aria-hidden="true">
            {' '}
            {number(differing)}
          </span>
          <span className="visually-hidden">, {evidence.topics(differing)}</span>
        </>
      )}
    </button>
  ));
}
