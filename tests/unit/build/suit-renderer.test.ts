import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { suitRenderer } from '../../../src/build/share-images/suit-renderer.ts';

it('the box behind disputed words is as wide as what is read, not as what is written', () => {
  const words = `Iran's & US "≠" <x>`;
  const text = createElement(
    'text',
    { className: 'annotation-text-disputed', x: 10, y: 20, textAnchor: 'start' },
    words,
  );
  const measured: string[] = [];
  const markup = suitRenderer(renderToStaticMarkup(text), (read) => {
    measured.push(read);
    return read.length;
  });
  expect(measured).toEqual([`Iran's & US "=" <x>`]);
  expect(markup).toContain(`width="${words.length + 5}.0"`);
  expect(markup).toContain('&amp; US');
});
