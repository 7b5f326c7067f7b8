import type { LabelBox } from '../annotations/arrange-labels.ts';
import { eventStateAt } from '../domain/active.ts';
import type { Catalog } from '../domain/catalog.ts';
import type { Basemap } from '../domain/geography.ts';
import type { EventId } from '../domain/identifiers.ts';
import { dayIndexOf, dayInterval } from '../domain/time/calendar.ts';
import { MessagesProvider } from '../i18n/messages-context.tsx';
import type { Speech } from '../i18n/speech.ts';
import { StaticMap } from '../static-map/static-map.tsx';
import { nearFrame } from './near-frame.ts';

interface Props {
  readonly catalog: Catalog;
  readonly basemap: Basemap;
  readonly speech: Speech;
  /** Also as a picture too small for the whole region shows it: CSS decides. */
  readonly near?: readonly LabelBox[];
}

/** The map at the story's opening, as the page shows it before any script and without WebGL. */
export function PosterMap({ catalog, basemap, speech, near }: Props) {
  const { opening } = catalog.story;
  const day = dayInterval(catalog.calendar, dayIndexOf(catalog.calendar, opening.day) ?? 0);
  const drawing = {
    basemap,
    catalog,
    selected: opening.event,
    stateOf: (id: EventId) => {
      const record = catalog.byId.get(id);
      return record ? eventStateAt(record, day) : 'hidden';
    },
  };
  return (
    <MessagesProvider speech={speech}>
      {near === undefined ? (
        <StaticMap {...drawing} />
      ) : (
        <>
          <div className="poster-far">
            <StaticMap {...drawing} />
          </div>
          <div className="poster-near">
            <StaticMap {...drawing} frame={nearFrame(catalog, basemap, opening.event)} boxes={near} />
          </div>
        </>
      )}
    </MessagesProvider>
  );
}
