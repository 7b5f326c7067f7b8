import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useEmbedMessages } from '../i18n/embed-messages.ts';
import { EmbeddedMap } from '../map/embedded-map.tsx';
import { LiveStillMap } from './live-still-map.tsx';

/** Holds the basemap, for as long as the page stands. */
const client = new QueryClient();

interface Props {
  readonly basemap: string;
  readonly still: ReactNode;
}

/** The poster of what is shown now. */
export function EmbedStillMap(props: Props) {
  return (
    <QueryClientProvider client={client}>
      <LiveStillMap {...props} />
    </QueryClientProvider>
  );
}

/** The live map. `onGone`: it cannot be drawn here, or its files did not arrive; the poster does. */
export function EmbedLiveMap({ basemap, still, onGone }: Props & { readonly onGone: () => void }) {
  const { wheelHelp, wheelHelpMac, fingerHelp } = useEmbedMessages();
  return (
    <QueryClientProvider client={client}>
      <EmbeddedMap
        basemap={basemap}
        still={still}
        onUnavailable={onGone}
        onMissing={onGone}
        wheel={wheelHelp}
        wheelMac={wheelHelpMac}
        finger={fingerHelp}
      />
    </QueryClientProvider>
  );
}
