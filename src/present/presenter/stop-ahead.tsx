import type { ReactNode } from 'react';
import { usePresenterMessages } from '../../i18n/presenter-messages.ts';
import { StoryText } from '../../i18n/story-text.tsx';
import { useTalk } from '../../state/talk-context.tsx';
import { useStopTitle } from '../stop-title.ts';
import type { ShownStop } from '../use-stop.ts';

/** What comes: the next stop by its name beside a picture of it, and the parts of this stop that are still to be shown. */
export function StopAhead({ shown, children }: { shown: ShownStop; children: ReactNode }) {
  const words = usePresenterMessages();
  const titleOf = useStopTitle();
  const lesson = useTalk((state) => state.lesson);
  const next = lesson.stops[shown.index + 1];
  const reached = shown.parts.indexOf(shown.part);
  return (
    <div className="presenter-ahead">
      <div className="presenter-ahead-picture">{children}</div>
      <div>
        {next ? (
          <>
            <p className="presenter-ahead-number">{words.nextHeading(shown.index + 2, lesson.stops.length)}</p>
            <p className="presenter-ahead-title">
              <StoryText of={titleOf(next)} />
            </p>
          </>
        ) : (
          <p className="presenter-ahead-number">{words.noNext}</p>
        )}
        <h2>{words.partsHeading(shown.index + 1)}</h2>
        <ol className="presenter-parts">
          {shown.parts.map((part, index) => (
            <li key={part} data-shown={index <= reached} aria-current={index === reached ? 'step' : undefined}>
              {words.parts[part]}{' '}
              <span className={index === reached ? undefined : 'visually-hidden'}>
                {index <= reached ? words.partShown : words.partToCome}
              </span>
            </li>
          ))}
        </ol>
      </div>
    </div>
  );
}
