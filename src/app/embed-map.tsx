import { useRef, useState } from 'react';
import { useStore } from 'zustand';
import { PlacelessNote } from '../embed/placeless-note.tsx';
import { useLanguage, useMessages } from '../i18n/messages-context.tsx';
import { useSession } from '../state/session-context.tsx';
import { comesLater } from '../ui/later.tsx';
import { useMapSlot } from './map-slot.ts';
import type { MapWish } from './map-wish.ts';
import { StillMap, type StillMapMarkup } from './still-map.tsx';
import { useAtOpening } from './use-at-opening.ts';
import { useInView } from './use-in-view.ts';

const EmbedLiveMap = comesLater(() => import('./embed-live-map.tsx').then((module) => module.EmbedLiveMap));
const EmbedStillMap = comesLater(() => import('./embed-live-map.tsx').then((module) => module.EmbedStillMap));

interface Props {
  /** Where the basemap's file is. */
  readonly basemap: string;
  readonly markup: StillMapMarkup;
  /** Whether somebody wanted a live map, */
  readonly wish: MapWish;
  /** and whether it may be asked for at all. */
  readonly interactive: boolean;
}

/**
 * The poster first; the live map while it is in view, once somebody wanted it: a press on it, or anything that moves
 * what it shows, and a few others at most are live. Out of view it is taken down, which gives its WebGL context back.
 */
export function EmbedMap({ basemap, markup, wish, interactive }: Props) {
  const session = useSession();
  const { map } = useMessages();
  const place = useRef<HTMLElement>(null);
  const inView = useInView(place);
  const atOpening = useAtOpening();
  const wanted = useStore(wish, (state) => state.wanted) && interactive;
  const ownWords = useLanguage() === (session.languages[0] ?? 'en');
  const [drawable, setDrawable] = useState(true);
  const [giveUp] = useState(() => () => setDrawable(false));
  const lives = useMapSlot(wanted && inView && drawable);

  const drawn = <StillMap markup={markup} atOpening={atOpening} language={session.languages[0] ?? 'en'} />;
  const still =
    atOpening && ownWords ? (
      drawn
    ) : (
      <EmbedStillMap.Later basemap={basemap} still={drawn} whenWaiting={drawn} whenFailed={drawn} />
    );
  return (
    <section ref={place} className="embed-map-region" aria-label={map.region} onPointerDown={wish.getState().woken}>
      <PlacelessNote />
      <div className="embed-map-picture">
        {lives ? (
          <EmbedLiveMap.Later basemap={basemap} still={still} onGone={giveUp} whenWaiting={still} whenFailed={drawn} />
        ) : (
          still
        )}
      </div>
    </section>
  );
}
