import { type CSL, plugins } from '@citation-js/core';
import type { CitationMessages, CitedView, Reference } from './citation.ts';

/** The same references as CSL-JSON, each cleaned and written by the library, and the view as a page of its own. */
export function writeCsl(references: readonly Reference[], view: CitedView, messages: CitationMessages): string {
  const items = [...references.map((one) => describeReference(one, messages)), describeView(view, messages)];
  const cleaned = plugins.input.util.clean(items);
  return String(plugins.output.format('data', cleaned, { format: 'text' }));
}

function describeReference(reference: Reference, { evidence, punctuation }: CitationMessages): CSL {
  const { citation } = evidence;
  const { id, outlet, publisher, title, published, paragraphs, url, readAt, retrieved, language } = reference;
  const [first] = paragraphs;
  const notes = [
    first === undefined ? '' : paragraphs.length > 1 ? citation.paragraphs(paragraphs) : citation.paragraph(first),
    readAt === undefined ? '' : citation.reprintedAt(readAt),
  ].filter((note) => note !== '');
  return {
    id,
    type: reference.context ? 'webpage' : 'article-newspaper',
    'container-title': outlet,
    publisher,
    language,
    ...(title !== undefined && { title }),
    ...(published !== undefined && { issued: writeDate(published) }),
    ...(url !== undefined && { URL: url }),
    ...(retrieved !== undefined && { accessed: writeDate(retrieved) }),
    ...(notes.length > 0 && { note: notes.join(punctuation.semicolon) }),
  };
}

function describeView({ event, story, address, seen, statement }: CitedView, { app, evidence }: CitationMessages): CSL {
  return {
    id: 'view',
    type: 'webpage',
    title: evidence.citation.viewTitle(event, story),
    'container-title': app.name,
    ...(address !== undefined && { URL: address }),
    accessed: writeDate(seen),
    ...(statement !== undefined && { note: statement }),
  };
}

/** An ISO day as CSL writes it; a date of less than a day keeps what it has. */
function writeDate(iso: string): NonNullable<CSL['issued']> {
  const [year = 0, month, day] = iso.split('-').map(Number);
  if (month === undefined) return { 'date-parts': [[year]] };
  return { 'date-parts': [day === undefined ? [year, month] : [year, month, day]] };
}
