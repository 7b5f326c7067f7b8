import type { Catalog } from '../domain/catalog.ts';
import type { Basemap, Position } from '../domain/geography.ts';
import type { PlaceId } from '../domain/identifiers.ts';
import { geographyMessagesOf } from '../i18n/map-messages.ts';
import type { Speech } from '../i18n/speech.ts';
import type { LabelCandidate, LabelRequest, Room } from './label-layout.ts';
import type { Projection } from './story-labels.ts';
import { setBlock, type TextLine } from './text-block.ts';
import { nameCountry } from './word-labels.ts';

interface Scene {
  readonly basemap: Basemap;
  readonly catalog: Catalog;
  readonly speech: Speech;
  readonly project: Projection;
}

/** Names of seas and countries up to a rank, where no story label names the same place already. */
export function requestGroundLabels(named: ReadonlySet<PlaceId>, ranks: number, scene: Scene): readonly LabelRequest[] {
  const { basemap, catalog, speech, project } = scene;
  const shapes = [...named].flatMap((id) => catalog.places.get(id)?.shape ?? []);
  const areas = new Set(shapes.map((shape) => (shape.kind === 'area' ? shape.area : '')));
  const countries = new Set(shapes.map((shape) => (shape.kind === 'country' ? shape.iso3 : '')));
  const request = (key: string, line: TextLine, at: Position, angle = 0): LabelRequest => {
    const [x, y] = project(at);
    return {
      key,
      className: 'annotation-name',
      candidates: [{ block: setBlock([line]), x, y, anchor: 'middle', angle }],
    };
  };
  const shown = <Name extends { readonly rank: number }>(names: readonly Name[]) =>
    names.filter(({ rank }) => rank <= ranks).sort((a, b) => a.rank - b.rank);
  return [
    ...shown(basemap.seaLabels)
      .filter(({ id }) => !areas.has(id))
      .map(({ id, at, angle }) => request(id, { text: geographyMessagesOf(speech).seas[id], style: 'sea' }, at, angle)),
    ...shown(basemap.countryLabels)
      .filter(({ iso3 }) => !countries.has(iso3))
      .map(({ iso3, region, at }) => request(iso3, { text: nameCountry(region, speech), style: 'country' }, at)),
  ];
}

/** Degrees at the left and lower edge, where the graticule leaves the picture. */
export function requestGraticuleLabels(visible: Room, { speech, project }: Scene): readonly LabelRequest[] {
  const { latitude, longitude } = geographyMessagesOf(speech);
  const request = (key: string, text: string, at: Omit<LabelCandidate, 'block'>): LabelRequest => ({
    key,
    className: 'annotation-name',
    candidates: [{ block: setBlock([{ text, style: 'graticule' }]), ...at }],
  });
  const tens = Array.from({ length: 35 }, (_, index) => (index - 17) * 10);
  return [
    ...tens
      .filter((degrees) => Math.abs(degrees) <= 80)
      .map((degrees) =>
        request(`latitude-${degrees}`, latitude(degrees), {
          x: visible.left + 6,
          y: project([0, degrees])[1] - 7,
          anchor: 'start',
        }),
      ),
    ...tens.map((degrees) =>
      request(`longitude-${degrees}`, longitude(degrees), {
        x: project([degrees, 0])[0] + 4,
        y: visible.bottom - 11,
        anchor: 'start',
      }),
    ),
  ];
}
