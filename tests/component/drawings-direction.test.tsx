// @vitest-environment jsdom
import { expect, test } from 'vitest';
import arabic from '../../data/stories/muscat-2024/texts/ar.json' with { type: 'json' };
import { SpanMark } from '../../src/differences/span-mark.tsx';
import { listChainRows } from '../../src/domain/chain-rows.ts';
import { SecrecyDrawing } from '../../src/evidence/secrecy-drawing.tsx';
import { messages } from '../../src/i18n/ar/messages.ts';
import { createSpeech, speakEnglish } from '../../src/i18n/speech.ts';
import { ChainDiagram } from '../../src/testimony/chain-diagram.tsx';
import { SpanDrawing } from '../../src/testimony/span-drawing.tsx';
import { muscatCatalog, renderStory } from './render-story.tsx';

const speeches = {
  left: speakEnglish('Asia/Muscat'),
  right: createSpeech({
    language: 'ar',
    timeZone: 'Asia/Muscat',
    storyLanguage: 'en',
    messages,
    translations: (arabic as { texts?: Record<string, string> }).texts ?? (arabic as unknown as Record<string, string>),
  }),
};

const attribute = (selector: string, name: string) =>
  [...document.querySelectorAll(selector)].map((element) => Number(element.getAttribute(name)));

/** The first x of each path. */
const starts = (selector: string) =>
  [...document.querySelectorAll(selector)].map((element) =>
    Number.parseFloat(element.getAttribute('d')?.slice(1) ?? ''),
  );

const spans = [
  { label: 'ten months', from: '2023-03-01', to: '2024-01-10' },
  { label: 'nearly eight months', from: '2023-05-15', to: '2024-01-10' },
];

test.each([
  ['left', (root: number, outlet: number) => root < outlet],
  ['right', (root: number, outlet: number) => root > outlet],
] as const)('who told whom begins at the %s', (side, inOrder) => {
  const catalog = muscatCatalog();
  const record = catalog.byId.get('muscat-talks');
  const rows = record ? listChainRows(catalog, record) : [];
  renderStory(<ChainDiagram rows={rows} />, speeches[side]);
  const [root = Number.NaN] = starts('.chain-diagram-way');
  const outlets = attribute('.chain-diagram-outlet', 'cx');
  expect(outlets.length).toBeGreaterThan(1);
  for (const outlet of outlets) expect(inOrder(root, outlet)).toBe(true);
});

test.each(['left', 'right'] as const)('lengths that clash run on from the %s', (side) => {
  renderStory(<SpanDrawing topic="How long" spans={spans} lane={0} day="2024-01-10" />, speeches[side]);
  const [longer = Number.NaN, shorter = Number.NaN] = starts('.span-drawing-length');
  const [day = Number.NaN] = attribute('.span-drawing-dot', 'cx');
  expect(side === 'left' ? longer < shorter && shorter < day : longer > shorter && shorter > day).toBe(true);
  const labels = attribute('.span-drawing-stated rect', 'x');
  expect(Math.min(...labels)).toBeGreaterThan(0);
});

test.each(['left', 'right'] as const)('what was kept from the public runs from the %s to its publication', (side) => {
  const day = 86_400_000;
  const from = { start: Date.UTC(2024, 0, 1), end: Date.UTC(2024, 1, 1) };
  const until = { start: Date.UTC(2024, 2, 13), end: Date.UTC(2024, 2, 13) + day };
  renderStory(<SecrecyDrawing lane={0} secrecy={{ least: 42, most: 72, from, until }} />, speeches[side]);
  const [band = Number.NaN] = attribute('.secrecy-drawing-band', 'x');
  const [published = Number.NaN] = starts('.secrecy-drawing-until');
  expect(side === 'left' ? band < published : band > published).toBe(true);
  expect(Math.min(...attribute('rect', 'width'))).toBeGreaterThan(0);
});

test.each([
  ['left', 'M1 '],
  ['right', 'M121 '],
] as const)('a length beside its words begins at the %s', (side, start) => {
  const [span] = spans;
  if (!span) throw new Error('There is no span.');
  renderStory(<SpanMark span={span} among={spans} event="muscat-talks" />, speeches[side]);
  expect(document.querySelector('.span-mark path')?.getAttribute('d')).toMatch(new RegExp(`^${start}`));
});
