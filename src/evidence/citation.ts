import type { Catalog } from '../domain/catalog.ts';
import type { Claim } from '../domain/claim.ts';
import type { EventId, SourceId } from '../domain/identifiers.ts';
import { originOfSource } from '../domain/publication.ts';
import type { DateWords } from '../i18n/date-words.ts';
import type { EvidenceMessages } from '../i18n/evidence-messages.ts';
import type { Messages } from '../i18n/messages.ts';

/** One page to cite: the report that it carries, and where in it. Texts are in the reader's language. */
export interface Reference {
  readonly id: string;
  /** The report's outlet: "Financial Times". */
  readonly outlet: string;
  readonly publisher: string;
  readonly title: string | undefined;
  /** ISO day of publication; undefined where unknown. */
  readonly published: string | undefined;
  readonly paragraphs: readonly number[];
  readonly url: string | undefined;
  /** Who reprinted it, where it was not read at its own outlet. */
  readonly readAt: string | undefined;
  /** ISO day on which it was read. */
  readonly retrieved: string | undefined;
  readonly language: string;
  /** Beside the reports: a page of the web rather than of a newspaper. */
  readonly context: boolean;
}

/** The view that shows what is cited. */
export interface CitedView {
  readonly event: string;
  readonly story: string;
  /** None in a copy on a disk. */
  readonly address: string | undefined;
  /** ISO day on which it was seen. */
  readonly seen: string;
  readonly statement: string | undefined;
}

/** The words that a citation is made of. */
export type CitationMessages = Pick<Messages, 'app' | 'punctuation'> & {
  readonly evidence: Pick<EvidenceMessages, 'citation'>;
};
type Words = { readonly messages: CitationMessages; readonly dates: DateWords };
type TextOf = (text: Claim['statement']) => string;

/** One reference a page that the claims stand on, in the order of the claims. */
export function listReferences(catalog: Catalog, claims: readonly Claim[], text: TextOf): readonly Reference[] {
  const bySource = new Map<SourceId, Claim[]>();
  for (const claim of claims) bySource.set(claim.source, [...(bySource.get(claim.source) ?? []), claim]);
  return [...bySource].flatMap(([id, own]) => {
    const page = catalog.sources.get(id);
    const origin = catalog.sources.get(originOfSource(catalog.sources, id)) ?? page;
    if (!page || !origin) return [];
    const report = page.context ? page : origin;
    const title = report.title ?? page.title;
    const paragraphs = new Set(own.flatMap(({ evidence }) => evidence?.paragraph ?? []));
    return {
      id,
      outlet: text(report.name),
      publisher: text(report.publisher),
      title: title === undefined ? undefined : text(title),
      published: report.published,
      paragraphs: [...paragraphs].sort((a, b) => a - b),
      url: page.url,
      readAt: page === report ? undefined : text(page.publisher),
      retrieved: page.retrieved,
      language: page.language,
      context: page.context === true,
    };
  });
}

/** A reference in words: outlet, title, day, paragraph, where and when it was read, address. */
export function wordReference(reference: Reference, { messages, dates }: Words): string {
  const { citation } = messages.evidence;
  const { outlet, publisher, title, published, paragraphs, url, readAt, retrieved } = reference;
  const [first] = paragraphs;
  const parts = [
    outlet,
    title === undefined ? '' : citation.title(title),
    // "Xinhua, citing IRNA" is published by Xinhua: it is not said twice.
    outlet.includes(publisher.replace(/^The /, '')) ? '' : publisher,
    published === undefined ? citation.dayUnknown : dates.iso(published),
    first === undefined ? '' : paragraphs.length > 1 ? citation.paragraphs(paragraphs) : citation.paragraph(first),
    readAt === undefined ? '' : citation.readAt(readAt, retrieved === undefined ? undefined : dates.iso(retrieved)),
    url ?? '',
  ];
  return parts.filter((part) => part !== '').join(messages.punctuation.comma);
}

/** The view in words, with the claim as we put it; with its address, or a word for it where it is only shown. */
export function wordView(view: Omit<CitedView, 'seen'>, { messages }: Words): readonly string[] {
  const { citation } = messages.evidence;
  const name = citation.view(view.event, view.story, messages.app.name);
  const shown = view.address === undefined ? name : `${name}: ${view.address}`;
  return view.statement === undefined ? [shown] : [citation.claim(view.statement), shown];
}

/** What an event or a claim is called where it is cited, as far as it is known now. */
export function describeCited(
  catalog: Catalog,
  event: EventId,
  claims: readonly Claim[],
  text: TextOf,
): Pick<CitedView, 'event' | 'story' | 'statement'> {
  const record = catalog.byId.get(event);
  const [only, ...others] = claims;
  return {
    event: record ? text(record.event.title) : '',
    story: text(catalog.story.title),
    statement: only && others.length === 0 ? text(only.statement) : undefined,
  };
}
