import type { Catalog, EventRecord, PlaceValue } from '../domain/catalog.ts';
import { isDisputed } from '../domain/map-labels.ts';
import { describeMarks, type MapMark, type Sight } from '../domain/map-marks.ts';
import { mapMessagesOf } from '../i18n/map-messages.ts';
import type { Speech } from '../i18n/speech.ts';
import { fillTray } from './off-frame.ts';

interface Telling {
  readonly speech: Speech;
  /** Whether only some sources were chosen. */
  readonly chosen?: boolean;
}

/** What the map shows on a day (an instant within it, epoch ms), in words, for those who do not see it. */
export function sayMap(catalog: Catalog, sight: Sight, instant: number, { speech, chosen }: Telling): string {
  const { says } = mapMessagesOf(speech);
  const print = chosen ? says.ofChoice : says;
  const marks = describeMarks(catalog, sight);
  const events = (state: MapMark['state']) =>
    catalog.events.flatMap((record) => {
      const own = marks.filter(({ event }) => event === record.id);
      const first = own.some((mark) => mark.state === 'active') ? 'active' : 'past';
      return own.length > 0 && first === state ? [sayEvent(catalog, record, own, speech)] : [];
    });
  const date = speech.dates.day(instant);
  const tray = fillTray(catalog, sight.stateOf).active.map((id) =>
    speech.text(catalog.byId.get(id)?.event.title ?? id),
  );
  const aside = tray.length > 0 ? [says.tray(tray.join('; '))] : [];
  const active = events('active');
  if (catalog.lens === 'happened') {
    return [active.length > 0 ? says.shows(date, active.join('; ')) : says.nothing(date), ...aside].join(' ');
  }
  const past = events('past');
  const known = [
    ...(active.length > 0 ? [print.publicToday(active.join('; '))] : []),
    ...(past.length > 0 ? [print.publicBefore(past.join('; '))] : []),
  ];
  return [known.length > 0 ? print.inPrint(date, known.join(' ')) : print.nothingInPrint(date), ...aside].join(' ');
}

/** An event with its places, how exact each is, its source where sources differ; and who went between, where drawn. */
function sayEvent(catalog: Catalog, record: EventRecord, marks: readonly MapMark[], speech: Speech): string {
  const { says, labels } = mapMessagesOf(speech);
  const disputed = isDisputed(record);
  const inPrint = catalog.lens === 'public';
  const places = record.places
    .filter(({ place }) => marks.some((mark) => mark.place === place))
    .map((value) => {
      const name = speech.text(catalog.places.get(value.place)?.name ?? value.place);
      const parts = [value.context && !record.places.every(({ context }) => context) ? labels.fromOutside(name) : name];
      // A point that a report names is a city; one from outside may be a base, or a crossroads.
      if (!(value.context && value.kind === 'point')) parts.push(says.kinds[value.kind]);
      const dating = disputed || inPrint ? datingOf(record, value) : undefined;
      if (dating) parts.push(speech.dates.dating(dating));
      const [source] = value.sources;
      if (disputed && source !== undefined) parts.push(speech.text(catalog.sources.get(source)?.name ?? source));
      return parts.join(', ');
    });
  const together = places.join('; ');
  const { mediation } = record.event;
  const drawn = marks.some(({ state }) => state === 'active') ? mediation : undefined;
  const details = [
    disputed ? says.disputed(together) : together,
    ...(drawn
      ? [
          says.rooms(
            drawn.rooms.map(({ name }) => speech.text(name)),
            speech.text(drawn.carrier),
          ),
        ]
      : []),
  ];
  return says.event(speech.text(record.event.title), details.join('; '));
}

function datingOf({ dates }: EventRecord, { sources }: PlaceValue) {
  return dates.findLast((date) => date.sources.some((source) => sources.includes(source)))?.dating;
}
