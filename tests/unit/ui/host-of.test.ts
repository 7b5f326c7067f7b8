import { expect, it } from 'vitest';
import { hostOf } from '../../../src/ui/host-of.ts';

it.each([
  ['https://www.example.org/a/page?of=it', 'example.org'],
  ['http://news.example.org', 'news.example.org'],
  ['no address', 'no address'],
])('names the host of %s', (address, host) => {
  expect(hostOf(address)).toBe(host);
});
