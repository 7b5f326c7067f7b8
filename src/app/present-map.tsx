import { useState } from 'react';
import { useEmbedMessages } from '../i18n/embed-messages.ts';
import { EmbeddedMap } from '../map/embedded-map.tsx';
import { LiveStillMap } from './live-still-map.tsx';

/** The map of a talk: live where it can be drawn, else the still one of what is shown now. */
export function PresentMap({ basemap }: { basemap: string }) {
  const { wheelHelp, fingerHelp } = useEmbedMessages();
  const [drawable, setDrawable] = useState(true);
  const [giveUp] = useState(() => () => setDrawable(false));
  const still = <LiveStillMap basemap={basemap} still={null} />;
  if (!drawable) return still;
  return (
    <EmbeddedMap
      basemap={basemap}
      still={still}
      onUnavailable={giveUp}
      onMissing={giveUp}
      wheel={wheelHelp('Ctrl')}
      wheelMac={wheelHelp('⌘')}
      finger={fingerHelp}
    />
  );
}
