import type { ReactNode } from 'react';
import { ownText } from '../../domain/lesson/own-text.ts';
import { useMessages, useText } from '../../i18n/messages-context.tsx';
import { usePresenterMessages } from '../../i18n/presenter-messages.ts';
import { useSession, useView } from '../../state/session-context.tsx';
import { useTalk } from '../../state/talk-context.tsx';
import type { TalkActions } from '../talk-keys.ts';
import { usePageTitle } from '../use-page-title.ts';
import { LookWay } from './look-way.tsx';

interface Props {
  readonly actions: TalkActions;
  /** Whether the class sees the slides in another window. */
  readonly projected: boolean;
  readonly blocked: boolean;
  readonly onProjected: () => void;
  readonly onHere: () => void;
  /** More ways, before the others. */
  readonly children?: ReactNode;
}

/** The head of the teacher's window: whose it is, whether the class sees what is steered here, and the ways on. */
export function PresenterBar({ actions, projected, blocked, onProjected, onHere, children }: Props) {
  const { story } = useSession().whole;
  const { app } = useMessages();
  const words = usePresenterMessages();
  const text = useText();
  const { title: own, language } = useTalk((state) => state.lesson);
  const title = words.title(text(own === undefined ? story.title : ownText(own, language)));
  usePageTitle(title);
  return (
    <header className="presenter-bar">
      <p className="presenter-name">{app.name}</p>
      <h1>{title}</h1>
      <div className="presenter-state" role="status">
        {projected ? <Follows /> : <p>{blocked ? <Blocked /> : words.alone}</p>}
      </div>
      {!projected && (
        <p className="presenter-open">
          {!blocked && (
            <button type="button" className="presenter-way" onClick={onProjected}>
              {words.openProjected}
            </button>
          )}
          <button type="button" className="presenter-way" onClick={onHere}>
            {words.showHere}{' '}
            <span className="key-cap" aria-hidden="true">
              s
            </span>
          </button>
        </p>
      )}
      <div className="presenter-ways">
        {children}
        <LookWay />
        <button type="button" className="presenter-way" aria-haspopup="dialog" onClick={() => actions.overview('')}>
          {words.overview}{' '}
          <span className="key-cap" aria-hidden="true">
            o
          </span>
        </button>
        <button type="button" className="presenter-way" aria-haspopup="dialog" onClick={() => actions.help('')}>
          {words.keys}{' '}
          <span className="key-cap" aria-hidden="true">
            ?
          </span>
        </button>
      </div>
    </header>
  );
}

function Follows() {
  const words = usePresenterMessages();
  const { app } = useMessages();
  const stop = useTalk((state) => state.place.stop);
  const black = useTalk((state) => state.black);
  const lens = useView((state) => state.lens);
  return (
    <p>
      <svg viewBox="0 0 18 16" aria-hidden="true">
        <path d="M1 1.5h16v10H1zM9 11.5V15M5 15h8" />
      </svg>
      {black ? words.followsBlack : words.follows(stop + 1, app.lenses[lens])}
    </p>
  );
}

function Blocked() {
  const words = usePresenterMessages();
  return (
    <>
      <strong>{words.blocked}</strong> {words.blockedDetail}
    </>
  );
}
