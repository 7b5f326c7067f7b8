import { ReaderPrint } from '../print/reader-print.tsx';
import { usePrinting } from '../ui/use-printing.ts';
import { LiveStillMap } from './live-still-map.tsx';

/** Px at 96 to the inch: as wide as the text of a printed page. */
export const PRINTED_MAP = { width: 680, height: 430 };

/** What the browser's own print makes of the reader: in the page while it prints, and at no other time. */
export function OnPaper({ basemap }: { basemap: string }) {
  if (!usePrinting()) return null;
  // The live map would come out blank in some browsers.
  return <ReaderPrint map={<LiveStillMap basemap={basemap} still={null} box={PRINTED_MAP} />} />;
}
