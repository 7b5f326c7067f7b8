import type { Catalog, Publication } from '../domain/catalog.ts';
import type { SourceId } from '../domain/identifiers.ts';
import type { MapLabel } from '../domain/map-labels.ts';
import type { Text } from '../domain/prose.ts';
import { type Publicity, publicityOf } from '../domain/publication.ts';
import type { Dating } from '../domain/time/dating.ts';
import { geographyMessagesOf, mapMessagesOf } from '../i18n/map-messages.ts';
import type { Speech } from '../i18n/speech.ts';

/** From when and how the reader looks, as far as words tell of it. Instants are epoch ms. */
export interface Moment {
  /** Start of the day under the playhead. */
  readonly today?: number;
  /** In the second lens: start of the last day, up to that one, on which something was published. */
  readonly edition?: number;
  /** Whether only some sources were chosen. */
  readonly chosen?: boolean;
}

/** A label in words: what it is about, then details in other settings, best first. */
export interface WordedLabel {
  readonly title: string;
  /** Each a set of lines. */
  readonly details: readonly (readonly string[])[];
  /** In its place, where all that is known is less than a place and a day. */
  readonly coarse?: { readonly title: string; readonly all: readonly string[]; readonly lacks: readonly string[] };
  /** Where its sources clash, a line each. */
  readonly disputes: readonly string[];
}

/** Details longer than this are set in two lines at once. */
const LONG = 26;

/** Puts labels in words, for one story as it is known at one moment. */
export class LabelWriter {
  readonly #catalog: Catalog;
  readonly #speech: Speech;
  readonly #moment: Moment;

  constructor(catalog: Catalog, speech: Speech, moment: Moment) {
    this.#catalog = catalog;
    this.#speech = speech;
    this.#moment = moment;
  }

  /** Where sources give several places, place and date of one source; else the event, its places and its date. */
  write(label: MapLabel): WordedLabel {
    const { labels } = mapMessagesOf(this.#speech);
    const disputes = label.disputes.map(({ topic, relation }) =>
      relation === 'tension' ? labels.inTension(this.#text(topic)) : labels.disputed(this.#text(topic)),
    );
    const places = this.#places(label);
    if (label.source !== undefined) {
      const title = label.fromOutside ? labels.fromOutside(places) : places;
      return { title, details: this.#bySource(label, label.source), disputes };
    }
    const record = this.#catalog.byId.get(label.event);
    const event = record?.event;
    const title = event ? this.#text(event.label ?? event.title) : label.event;
    const named = title.includes(places);
    const [one, two] = label.publication
      ? this.#made(label, this.#publicity(label.publication, record && publicityOf(record)), named ? '' : places)
      : this.#happened(label, named ? '' : places);
    const details = one.length > LONG || two.length === 1 ? [two] : [[one], two];
    const coarse = this.#coarse(label, places);
    return { title, details, disputes, ...(coarse && { coarse }) };
  }

  #happened(label: MapLabel, places: string): readonly [string, readonly string[]] {
    const { placeAndDate, startNotGiven } = geographyMessagesOf(this.#speech);
    const date = label.startNotGiven ? startNotGiven : label.dating ? this.#date(label.dating) : '';
    const lines = [places, date].filter((line) => line !== '');
    return [lines.length === 2 ? placeAndDate(places, date) : lines.join(''), lines];
  }

  /** When it was, and since when that was public. */
  #made({ dating }: MapLabel, publicity: string, places: string): readonly [string, readonly string[]] {
    const { labels } = mapMessagesOf(this.#speech);
    const { placeAndDate } = geographyMessagesOf(this.#speech);
    // "Since November, public since 20 November" would say it twice.
    const date = dating && !(dating.kind === 'range' && dating.to === null) ? this.#date(dating) : '';
    const head = places && date ? placeAndDate(places, date) : places || date;
    return [head ? labels.datedAnd(head, publicity) : publicity, head ? [head, publicity] : [publicity]];
  }

  #publicity({ day }: Publication, publicity: Publicity | undefined): string {
    const all = mapMessagesOf(this.#speech).labels;
    const labels = this.#moment.chosen ? all.ofChoice : all;
    if (publicity === 'earlier') return labels.publicEarlier;
    if (day.start === this.#moment.today) return labels.publicToday;
    if (publicity === 'same-day') return labels.publicSameDay;
    const { dates } = this.#speech;
    const sameYear = dates.year(day.start) === this.#year();
    return labels.publicSince(sameYear ? dates.dayAndMonth(day.start) : dates.day(day.start));
  }

  #bySource(label: MapLabel, id: SourceId): readonly (readonly string[])[] {
    const { dateAndSource } = geographyMessagesOf(this.#speech);
    const { labels } = mapMessagesOf(this.#speech);
    const source = this.#catalog.sources.get(id);
    const long = source ? this.#text(source.name) : id;
    const short = source?.shortName === undefined ? long : this.#text(source.shortName);
    const date = label.dating ? this.#date(label.dating) : '';
    // How an outside source came down is told beside its claims.
    const spelt = this.#catalog.lens === 'public' && !source?.context && long !== short;
    const brief = [date ? dateAndSource(date, short) : short];
    return spelt
      ? [[date ? dateAndSource(date, long) : long], ...(date ? [[date, labels.bySource(long)]] : []), brief]
      : [brief];
  }

  /** What the narrowest place and date do not give, of an event that was kept from the public. */
  #coarse({ coarse, dating, places }: MapLabel, names: string): WordedLabel['coarse'] {
    const { labels } = mapMessagesOf(this.#speech);
    const { placeAndDate } = geographyMessagesOf(this.#speech);
    const { edition, chosen = false } = this.#moment;
    if (!coarse || edition === undefined) return undefined;
    return {
      title: dating ? placeAndDate(names, this.#date(dating)) : names,
      all: labels.allInPrint(coarse.place, places.length, coarse.date, this.#speech.dates.dayAndMonth(edition), chosen),
      lacks: labels.lacks(coarse.date !== 'day'),
    };
  }

  #places({ places }: MapLabel): string {
    const names = places.map((id) => this.#text(this.#catalog.places.get(id)?.name ?? id));
    return new Intl.ListFormat(this.#speech.language, { type: 'conjunction' }).format(names);
  }

  /** With the city whose clock it goes by where that is not the story's own; in the second lens with a year that is past. */
  #date(dating: Dating): string {
    const { dates, messages } = this.#speech;
    const year = (dating.from ?? dating.to)?.year;
    const past =
      this.#catalog.lens === 'public' && year !== undefined && dates.year(Date.UTC(year, 6)) !== this.#year();
    const date = past ? dates.dating(dating) : dates.short(dating);
    const elsewhere = dating.timeZone !== this.#catalog.calendar.timeZone && dating.from?.precision === 'day';
    return elsewhere ? messages.events.byTheClockOf(date, dating.timeZone) : date;
  }

  #year(): string | undefined {
    return this.#moment.today === undefined ? undefined : this.#speech.dates.year(this.#moment.today);
  }

  #text(text: Text): string {
    return this.#speech.text(text);
  }
}

/** A country's name, short where its shape is small. */
export function nameCountry(region: string, speech: Speech): string {
  const short = geographyMessagesOf(speech).shortCountries[region];
  return short ?? new Intl.DisplayNames(speech.language, { type: 'region' }).of(region) ?? region;
}
