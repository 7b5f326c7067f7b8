import { expect, it } from 'vitest';
import { givenAddress } from '../../../src/state/given-address.ts';

it.each([
  ['./', 'https://example.org/stories/muscat-2024/print.html?sheet=key', 'https://example.org/stories/muscat-2024/'],
  ['?event=a', 'http://localhost:4300/stories/a/', 'http://localhost:4300/stories/a/?event=a'],
  ['./', 'file:///C:/Users/A%20Teacher/story/print.html', undefined],
])('%s of %s is handed on as %s', (to, base, given) => {
  expect(givenAddress(to, base)).toBe(given);
});
