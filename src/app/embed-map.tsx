import { useEffect, useRef, useState } from 'react';
import { useMessages } from '../i18n/messages-context.tsx';
import { useSession } from '../state/session-context.tsx';
import { comesLater } from '../ui/later.tsx';
import { StillMap, type StillMapMarkup } from './still-map.tsx';
import { useAtOpening } from './use-at-opening.ts';
import { useInView } from './use-in-view.ts';

const EmbedLiveMap = comesLater(() => import('./embed-live-map.tsx').then((module) => module.EmbedLiveMap));
const EmbedStillMap = comesLater(() => import('./embed-live-map.tsx').then((module) => module.EmbedStillMap));

interface Props {
  /** Where the basemap's file is. */
  readonly basemap: string;
  readonly markup: StillMapMarkup;
  /** Whether a live map may be asked for at all. */
  readonly interactive: boolean;
}

/**
 * The poster first; the live map while it is in view, once somebody wanted it: a press on it, or anything that moves
 * what it shows. Out of view it is taken down, which gives its WebGL context back.
 */
export function EmbedMap({ basemap, markup, interactive }: Props) {
  const session = useSession();
  const { map } = useMessages();
  const place = useRef<HTMLElement>(null);
  const inView = useInView(place);
  const atOpening = useAtOpening();
  const [wanted, setWanted] = useState(false);
  const [drawable, setDrawable] = useState(true);
  const [giveUp] = useState(() => () => setDrawable(false));

  useEffect(() => {
    if (!interactive) return;
    const want = () => setWanted(true);
    const releases = [
      session.playback.subscribe(want),
      session.selection.subscribe(want),
      session.view.subscribe(({ lens }, before) => {
        if (lens !== before.lens) want();
      }),
    ];
    return () => {
      for (const release of releases) release();
    };
  }, [session, interactive]);

  const drawn = <StillMap markup={markup} atOpening={atOpening} language={session.languages[0] ?? 'en'} />;
  const still = atOpening ? drawn : <EmbedStillMap.Later basemap={basemap} still={drawn} whenWaiting={drawn} />;
  return (
    <section
      ref={place}
      className="embed-map-region"
      aria-label={map.region}
      onPointerDown={() => interactive && setWanted(true)}
    >
      {wanted && inView && drawable ? (
        <EmbedLiveMap.Later basemap={basemap} still={still} onGone={giveUp} whenWaiting={still} />
      ) : (
        still
      )}
    </section>
  );
}
