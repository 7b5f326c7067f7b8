import type { Catalog } from '../domain/catalog.ts';
import { StoryText } from '../i18n/story-text.tsx';
import { LaneMark } from '../ui/lane-mark.tsx';

/** What the shapes beside the events stand for: on paper no hue says it. `brief`: in few words. */
export function LaneKey({ catalog, brief = false }: { catalog: Catalog; brief?: boolean }) {
  const used = new Set(catalog.events.map(({ event }) => event.lane));
  return (
    <ul className="lane-key">
      {catalog.story.lanes.map(
        ({ id, name, shortName, shape }, lane) =>
          used.has(id) && (
            <li key={id}>
              <LaneMark shape={shape} lane={lane} /> <StoryText of={brief ? (shortName ?? name) : name} />
            </li>
          ),
      )}
    </ul>
  );
}
