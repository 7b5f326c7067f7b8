import type { Catalog } from '../domain/catalog.ts';
import { appDetails } from '../i18n/en/app-details.ts';
import { LANGUAGE_TAGS } from '../i18n/languages.ts';
import type { AllMessages } from '../i18n/later-english.ts';
import type { Messages } from '../i18n/messages.ts';
import type { AddressProblem } from '../state/address-query.ts';

/** Says of a value in the address what was expected instead. */
export function describeAddressProblem(
  { key, value }: AddressProblem,
  { story }: Catalog,
  { app: { notices } }: Messages,
  later: AllMessages | undefined,
): string {
  const { expected } = later?.app ?? appDetails;
  const words = {
    event: expected.event,
    t: expected.day(story.extent.from, story.extent.to),
    lens: expected.lens,
    lang: expected.language(LANGUAGE_TAGS.join(', ')),
    theme: expected.theme,
    view: expected.view,
    lanes: expected.lanes,
    actors: expected.actors,
    places: expected.places,
    sources: expected.sources,
    kinds: expected.kinds,
    q: expected.query,
  }[key];
  return notices.brokenValue(key, value, words);
}
