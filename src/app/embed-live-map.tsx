import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useCallback, useState } from 'react';
import { PlacelessNote } from '../embed/placeless-note.tsx';
import { useEmbedMessages } from '../i18n/embed-messages.ts';
import { EmbeddedMap } from '../map/embedded-map.tsx';
import { usePrinting } from '../ui/use-printing.ts';
import { LiveStillMap } from './live-still-map.tsx';
import { nearFrame } from './near-frame.ts';

/** Below this width (px) a picture shows the event, not the region, where it would be lost: embed.css knows the same. */
const NARROW = 560;

/** Holds the basemap, for as long as the page stands. */
const client = new QueryClient();

interface Props {
  readonly basemap: string;
  readonly still: ReactNode;
}

/** Px: the box for which names are set where a small picture is printed. */
const SMALL = { width: 318, height: 204 };

/** The poster of what is shown now. */
export function EmbedStillMap(props: Props) {
  const printing = usePrinting();
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
      <PlacelessNote />
      <div ref={measure} className="embed-still">
        {width === 0 ? (
          props.still
        ) : printing ? (
          <PrintedMap {...props} />
        ) : (
          <LiveStillMap {...props} box={{ width, height }} {...(width < NARROW && { frameOf: nearFrame })} />
        )}
      </div>
    </QueryClientProvider>
  );
}

/** Nobody knows how wide the paper is: as in the poster of the build, CSS decides which of the two is shown. */
function PrintedMap(props: Props) {
  return (
    <>
      <div className="poster-far">
        <LiveStillMap {...props} />
      </div>
      <div className="poster-near">
        <LiveStillMap {...props} box={SMALL} frameOf={nearFrame} />
      </div>
    </>
  );
}

/** The live map. `onGone`: it cannot be drawn here, or its files did not arrive; the poster does. */
export function EmbedLiveMap({ basemap, still, onGone }: Props & { readonly onGone: () => void }) {
  const { wheelHelp, fingerHelp } = useEmbedMessages();
  const printing = usePrinting();
  return (
    <QueryClientProvider client={client}>
      <PlacelessNote />
      <EmbeddedMap
        basemap={basemap}
        still={still}
        onUnavailable={onGone}
        onMissing={onGone}
        wheel={wheelHelp('Ctrl')}
        wheelMac={wheelHelp('⌘')}
        finger={fingerHelp}
        narrow={NARROW}
      />
      {printing && (
        <div className="embed-still">
          <PrintedMap basemap={basemap} still={still} />
        </div>
      )}
    </QueryClientProvider>
  );
}
