import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { basemapQuery } from '../loading/basemap-query.ts';
import { ReaderPrint } from '../print/reader-print.tsx';
import { TalkPrint } from '../print/talk-print.tsx';
import { useTalk } from '../state/talk-context.tsx';
import { usePrinting } from '../ui/use-printing.ts';
import { LiveStillMap } from './live-still-map.tsx';
import { PRINTED_MAP } from './on-paper.tsx';
import { drawOn } from './print-map.tsx';

/** What the browser's own print makes of a talk: in the page while it prints, and at no other time. */
export function TalkOnPaper({ basemap, teacher }: { basemap: string; teacher: boolean }) {
  const exploring = useTalk((state) => state.exploring);
  // Here before anything is printed.
  const { data } = useQuery(basemapQuery(basemap));
  const drawMap = useMemo(() => drawOn(data), [data]);
  if (!usePrinting()) return null;
  // Off the path there is no stop to print, but what the map shows.
  if (exploring && !teacher)
    return (
      <div className="talk-print talk-print-explored">
        <ReaderPrint map={<LiveStillMap basemap={basemap} still={null} box={PRINTED_MAP} />} />
      </div>
    );
  return <TalkPrint teacher={teacher} basemap={data} drawMap={drawMap} />;
}
