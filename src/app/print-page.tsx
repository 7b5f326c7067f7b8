import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { basemapQuery } from '../loading/basemap-query.ts';
import { OfflineBadge } from '../offline/offline-badge.tsx';
import { PrintScreen } from '../print/print-screen.tsx';
import { drawOn } from './print-map.tsx';

/** What is printed of a lesson, with its maps. Where the ground of the maps cannot be had, all else is printed. */
export function PrintPage({ basemap }: { basemap: string }) {
  const { data, isPending } = useQuery(basemapQuery(basemap));
  const drawMap = useMemo(() => drawOn(data), [data]);
  return <PrintScreen basemap={data} waiting={isPending} drawMap={drawMap} badge={<OfflineBadge />} />;
}
