import { describe, expect, it } from 'vitest';
import { readSiteAddress } from '../../../../src/build/discovery/site-address.ts';

describe('the address of the site', () => {
  it('ends in a slash', () => {
    expect(readSiteAddress('https://example.org/backchannel')).toBe('https://example.org/backchannel/');
    expect(readSiteAddress(' http://localhost:4173/ ')).toBe('http://localhost:4173/');
  });

  it('may be missing', () => {
    expect(readSiteAddress(undefined)).toBeUndefined();
    expect(readSiteAddress('')).toBeUndefined();
  });

  it.each([
    'example.org',
    '/backchannel/',
    'ftp://example.org/',
    'javascript:alert(1)',
    'https://example.org/?a=b',
    'https://example.org/#a',
    'https://user:secret@example.org/',
  ])('is not %s', (value) => {
    expect(() => readSiteAddress(value)).toThrow('expected an address such as');
  });
});
