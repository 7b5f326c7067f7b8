import { eventStateAt } from '../domain/active.ts';
import type { Catalog } from '../domain/catalog.ts';
import type { Basemap } from '../domain/geography.ts';
import { dayIndexOf, dayInterval } from '../domain/time/calendar.ts';
import { MessagesProvider } from '../i18n/messages-context.tsx';
import type { Speech } from '../i18n/speech.ts';
import { StaticMap } from '../static-map/static-map.tsx';

/** The map at the story's opening, as the page shows it before any script and without WebGL. */
export function PosterMap(props: { catalog: Catalog; basemap: Basemap; speech: Speech }) {
  const { catalog, basemap, speech } = props;
  const { opening } = catalog.story;
  const day = dayInterval(catalog.calendar, dayIndexOf(catalog.calendar, opening.day) ?? 0);
  return (
    <MessagesProvider speech={speech}>
      <StaticMap
        basemap={basemap}
        catalog={catalog}
        selected={opening.event}
        stateOf={(id) => {
          const record = catalog.byId.get(id);
          return record ? eventStateAt(record, day) : 'hidden';
        }}
      />
    </MessagesProvider>
  );
}
