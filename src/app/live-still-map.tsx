import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import type { Catalog } from '../domain/catalog.ts';
import type { Basemap } from '../domain/geography.ts';
import { drawnTokens } from '../domain/map-marks.ts';
import { basemapQuery } from '../loading/basemap-query.ts';
import { useCatalog, useEventStates, useSelection, useSession } from '../state/session-context.tsx';
import { useMoment } from '../state/use-moment.ts';
import { StaticMap } from '../static-map/static-map.tsx';

interface Props {
  readonly basemap: string;
  readonly still: ReactNode;
  /** One box, px, to draw names for, and what of the region is shown in it. */
  readonly box?: { readonly width: number; readonly height: number } | undefined;
  readonly frameOf?: (catalog: Catalog, basemap: Basemap, selected: string | undefined) => Catalog['story']['frame'];
}

/** Without WebGL the still map goes with the playhead: one picture for each set of events. */
export function LiveStillMap({ basemap, still, box, frameOf }: Props) {
  const { drawn, whole } = useSession();
  const catalog = useCatalog();
  const { stateOf, version } = useEventStates();
  const selected = useSelection((state) => state.event);
  const moment = useMoment();
  const { data } = useQuery(basemapQuery(basemap));

  // biome-ignore lint/correctness/useExhaustiveDependencies: the version stands for every state
  useEffect(() => {
    drawn.getState().told(
      whole.events.map(({ id }): [string, string] => {
        const record = catalog.byId.get(id);
        return [id, record ? drawnTokens(record, stateOf(id)) : 'none'];
      }),
    );
  }, [catalog, whole, drawn, stateOf, version]);

  if (!data) return still;
  return (
    <StaticMap
      basemap={data}
      catalog={catalog}
      stateOf={stateOf}
      moment={moment}
      {...(frameOf && { frame: frameOf(catalog, data, selected) })}
      {...(box && { box })}
      {...(selected !== undefined && { selected })}
    />
  );
}
