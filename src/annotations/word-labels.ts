import type { Catalog } from '../domain/catalog.ts';
import type { MapLabel } from '../domain/map-labels.ts';
import type { Text } from '../domain/story.ts';
import type { Dating } from '../domain/time/dating.ts';
import type { DateWords } from '../i18n/date-words.ts';
import type { Messages } from '../i18n/messages.ts';

export interface Speech {
  readonly language: string;
  readonly messages: Messages;
  readonly dates: DateWords;
  text(text: Text): string;
}

/** A label in words: what it is about, then details in one line, or in two where that is too long. */
export interface WordedLabel {
  readonly title: string;
  readonly oneLine: string;
  readonly twoLines: readonly string[];
}

/** Where sources give several places, place and date of one source; else the event, its places and its date. */
export function wordLabel(label: MapLabel, catalog: Catalog, { messages, dates, language, text }: Speech): WordedLabel {
  const { placeAndDate, dateAndSource, startNotGiven } = messages.geography;
  const wordDate = (dating: Dating) => {
    const elsewhere = dating.timeZone !== catalog.calendar.timeZone && dating.from?.precision === 'day';
    return elsewhere ? messages.events.byTheClockOf(dates.short(dating), dating.timeZone) : dates.short(dating);
  };
  const names = label.places.map((id) => text(catalog.places.get(id)?.name ?? id));
  const places = new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
  const date = label.startNotGiven ? startNotGiven : label.dating ? wordDate(label.dating) : '';
  const source = label.source === undefined ? undefined : catalog.sources.get(label.source);
  if (source) {
    const oneLine = dateAndSource(date, text(source.shortName ?? source.name));
    return { title: places, oneLine, twoLines: [oneLine] };
  }
  const { event } = catalog.byId.get(label.event) ?? {};
  const title = event ? text(event.label ?? event.title) : label.event;
  if (date && title.includes(places)) return { title, oneLine: date, twoLines: [date] };
  return {
    title,
    oneLine: date ? placeAndDate(places, date) : places,
    twoLines: date ? [places, date] : [places],
  };
}

/** A country's name, short where its shape is small. */
export function nameCountry(region: string, { messages, language }: Speech): string {
  const short = messages.geography.shortCountries[region];
  return short ?? new Intl.DisplayNames(language, { type: 'region' }).of(region) ?? region;
}
