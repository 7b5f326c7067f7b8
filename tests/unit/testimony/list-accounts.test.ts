import { expect, test } from 'vitest';
import story from '../../../data/stories/muscat-2024/story.json' with { type: 'json' };
import { buildCatalog } from '../../../src/domain/compile.ts';
import { dateClaims } from '../../../src/domain/date-claims.ts';
import { knowFrom } from '../../../src/domain/knowledge.ts';
import type { Story } from '../../../src/domain/story.ts';
import { dayIndexOf, dayInterval } from '../../../src/domain/time/calendar.ts';
import { listAccounts } from '../../../src/testimony/list-accounts.ts';

const muscat = story as unknown as Story;
const catalog = buildCatalog(muscat, dateClaims(muscat));
const accountsOf = (event: string, from = catalog) => {
  const record = from.byId.get(event);
  return record ? listAccounts(from, record) : [];
};

test('the talks: each report with its own day, place and count of months', () => {
  const [ft, nyt, ...others] = accountsOf('muscat-talks');
  expect(others).toEqual([]);
  expect(ft?.dates.map(({ dating }) => dating.edtf)).toEqual(['2024-01']);
  expect(nyt?.dates.map(({ dating }) => dating.edtf)).toEqual(['2024-01-10']);
  expect(ft?.places.map(({ place }) => place)).toEqual(['oman']);
  expect(nyt?.places.map(({ place }) => place)).toEqual(['muscat']);
  expect(ft?.sides[0]?.side.differing).toBe('ten months');
  expect(nyt?.sides[0]?.side.differing).toBe('nearly eight months');
});

test('as it became public: on 13 March there is one account, and no comparison', () => {
  const before = dayInterval(catalog.calendar, dayIndexOf(catalog.calendar, '2024-03-13') ?? 0).end;
  const then = knowFrom(catalog, { lens: 'public', sources: new Set(), before });
  const [only, ...others] = accountsOf('muscat-talks', then);
  expect(others).toEqual([]);
  expect(only?.origin).toBe('ft');
  expect(only?.sides).toEqual([]);
  expect(only?.claims.length).toBeGreaterThan(0);
});

test('a report that tells of an event alone is heard on that event, not on its side of what others leave out', () => {
  const [jordan, ...others] = accountsOf('jordan-attack');
  expect(others).toEqual([]);
  expect(jordan?.sides).toEqual([]);
  expect(JSON.stringify(jordan?.claims[0]?.statement)).toContain('killed three American soldiers');
  for (const { id } of catalog.events) {
    const accounts = accountsOf(id);
    if (accounts.length > 1) continue;
    const [account] = accounts;
    expect(account?.sides, id).toEqual([]);
    expect(account?.claims.every(({ event }) => event === id)).toBe(true);
  }
});

test('every event is told by somebody, each account with something to read', () => {
  for (const { id } of catalog.events) {
    const accounts = accountsOf(id);
    expect(accounts.length, id).toBeGreaterThan(0);
    for (const { sides, claims } of accounts) expect(sides.length + claims.length, id).toBeGreaterThan(0);
  }
});
