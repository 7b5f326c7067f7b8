import { type CSL, plugins } from '@citation-js/core';
import type { CitedView, Reference } from './citation.ts';

/** The same references as CSL-JSON, each cleaned and written by the library, and the view as a page of its own. */
export function writeCsl(references: readonly Reference[], view: CitedView, project: string): string {
  const items: CSL[] = [...references.map(describeReference), describeView(view, project)];
  const cleaned = plugins.input.util.clean(items);
  return String(plugins.output.format('data', cleaned, { format: 'text' }));
}

function describeReference(reference: Reference): CSL {
  const { id, outlet, publisher, title, published, paragraphs, url, readAt, retrieved, language } = reference;
  const notes = [
    paragraphs.length > 0 ? `paragraph ${paragraphs.join(', ')}` : '',
    readAt === undefined ? '' : `read as reprinted at ${readAt}`,
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
    ...(notes.length > 0 && { note: notes.join('; ') }),
  };
}

function describeView({ event, story, address, seen, statement }: CitedView, project: string): CSL {
  return {
    id: 'view',
    type: 'webpage',
    title: `${event}, in ${story}`,
    'container-title': project,
    URL: address,
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
