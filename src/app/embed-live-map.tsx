import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useCallback, useState } from 'react';
import { useEmbedMessages } from '../i18n/embed-messages.ts';
import { EmbeddedMap } from '../map/embedded-map.tsx';
import { LiveStillMap } from './live-still-map.tsx';
import { nearFrame } from './near-frame.ts';

/** Below this width (px) the region is too small to read: as for the live map's camera. */
const NARROW = 440;

/** Holds the basemap, for as long as the page stands. */
const client = new QueryClient();

interface Props {
  readonly basemap: string;
  readonly still: ReactNode;
}

/** The poster of what is shown now. */
export function EmbedStillMap(props: Props) {
  const [{ width, height }, setSize] = useState({ width: 0, height: 0 });
  const measure = useCallback((element: HTMLElement | null) => {
    if (!element) return;
    const read = () => setSize({ width: element.clientWidth, height: element.clientHeight });
    const observer = new ResizeObserver(read);
    observer.observe(element);
    // Read before the first paint too, so that nothing is drawn twice.
    read();
    return () => observer.disconnect();
  }, []);
  return (
    <QueryClientProvider client={client}>
      <div ref={measure} className="embed-still">
        {width === 0 ? (
          props.still
        ) : (
          <LiveStillMap {...props} {...(width < NARROW && { box: { width, height }, frameOf: nearFrame })} />
        )}
      </div>
    </QueryClientProvider>
  );
}

/** The live map. `onGone`: it cannot be drawn here, or its files did not arrive; the poster does. */
export function EmbedLiveMap({ basemap, still, onGone }: Props & { readonly onGone: () => void }) {
  const { wheelHelp, fingerHelp } = useEmbedMessages();
  return (
    <QueryClientProvider client={client}>
      <EmbeddedMap
        basemap={basemap}
        still={still}
        onUnavailable={onGone}
        onMissing={onGone}
        wheel={wheelHelp('Ctrl')}
        wheelMac={wheelHelp('⌘')}
        finger={fingerHelp}
      />
    </QueryClientProvider>
  );
}
