import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { QueryClient } from '@tanstack/react-query';
import { afterEach, describe, expect, test } from 'vitest';
import { dateClaims } from '../../../src/domain/date-claims.ts';
import type { Story } from '../../../src/domain/story.ts';
import { writeDatings } from '../../../src/formats/datings-file.ts';
import { loadStory } from '../../../src/loading/load-story.ts';
import { StoryError, storyQuery } from '../../../src/loading/story-query.ts';
import { serve } from './story-server.ts';

const text = readFileSync(new URL('../../fixtures/stories/sound.json', import.meta.url), 'utf8');
const story = JSON.parse(text) as Story;
const hash = createHash('sha256').update(text).digest('hex');
const datings = JSON.stringify(writeDatings(dateClaims(story)));

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

async function at(listener: RequestListener): Promise<string> {
  const { address, stop } = await serve(listener);
  stops.push(stop);
  return address;
}

/** Serves these bodies by file name, and 404 for the rest. */
function files(bodies: Readonly<Record<string, string>>, asked: string[] = []): RequestListener {
  return (request, response) => {
    const name = request.url?.split('/').at(-1) ?? '';
    asked.push(name);
    const body = bodies[name];
    response.writeHead(body === undefined ? 404 : 200).end(body);
  };
}

const load = (address: string, expected?: string) => loadStory(address, expected, new AbortController().signal);

async function failure(address: string): Promise<StoryError> {
  const error = await load(address).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(StoryError);
  return error as StoryError;
}

describe("the build's own story", () => {
  test('is taken as it is, with its dates', async () => {
    // A mark that only the datings file has shows that it was used.
    const marked = datings.replace('"edtf":"2024-01-10"', '"edtf":"2024-01-10","marked":1');
    const { catalog, problems } = await load(await at(files({ 'story.json': text, 'datings.json': marked })), hash);
    expect(problems).toEqual([]);
    expect(catalog.events.map(({ id }) => id)).toEqual(['messages', 'first-meeting', 'gazette-report']);
    expect(catalog.datings.get('A03')?.interval.end).toBe(Infinity);
  });

  test.each([
    ['missing', {}],
    ['of another kind', { 'datings.json': '[1, 2]' }],
    ['older than the story', { 'datings.json': datings.replaceAll('2024-01-10', '2024-01-09') }],
  ])('is dated anew where the datings are %s', async (_what, other) => {
    const { catalog } = await load(await at(files({ 'story.json': text, ...other })), hash);
    expect(catalog.datings).toEqual(dateClaims(story));
  });
});

describe('any other story', () => {
  test('is checked, and what is sound of it is shown', async () => {
    const asked: string[] = [];
    const broken = text.replace('"2024-01-10"\n', '"2024-13"\n').replace('"edtf": "2024-01-10"', '"edtf": "2024-13"');
    const { catalog, problems } = await load(await at(files({ 'story.json': broken }, asked)));
    expect(problems).toMatchObject([{ file: 'story.json', value: '"2024-13"' }]);
    expect(catalog.events).toHaveLength(3);
    // Dates from the address of a stranger are never taken.
    expect(asked).toEqual(['story.json']);
  });

  test('is checked where its hash is not the expected one', async () => {
    const { problems } = await load(await at(files({ 'story.json': text.replace('"Talks"', '7') })), hash);
    expect(problems).toHaveLength(1);
  });

  test('fails with its problems where nothing of it is sound', async () => {
    const error = await failure(await at(files({ 'story.json': '<!doctype html>' })));
    expect(error).toMatchObject({ failure: 'unusable' });
    expect(error.problems[0]).toMatchObject({ file: 'story.json', path: 'line 1, column 1' });
  });
});

describe('what cannot be fetched', () => {
  test('a missing file', async () => {
    const error = await failure(await at(files({})));
    expect(error).toMatchObject({ failure: 'missing', problems: [{ value: 'the answer 404' }] });
  });

  test('no answer', async () => {
    const { address, stop } = await serve(files({}));
    await stop();
    expect(await failure(address)).toMatchObject({ failure: 'network', problems: [{ value: 'no answer' }] });
  });

  test('a connection that breaks', async () => {
    const address = await at((_request, response) => {
      response.writeHead(200, { 'content-length': '5000' }).write(text.slice(0, 100), () => response.destroy());
    });
    expect(await failure(address)).toMatchObject({ failure: 'network' });
  });

  test('a file that says it is too large is not read', async () => {
    const address = await at((_request, response) => {
      response.writeHead(200, { 'content-length': '50000000' }).write('x');
    });
    expect(await failure(address)).toMatchObject({ failure: 'too-large', problems: [{ value: '50 MB' }] });
  });

  test('a stream without an end is left at the cap', async () => {
    const chunk = 'x'.repeat(1_000_000);
    const address = await at((_request, response) => {
      const more = () => {
        while (!response.destroyed && response.write(chunk));
        if (!response.destroyed) response.once('drain', more);
      };
      more();
    });
    const error = await failure(address);
    expect(error.failure).toBe('too-large');
    expect(error.problems[0]?.value).toMatch(/^more than 2\d(\.\d)? MB$/);
  });
});

test('the query gives the catalog, and does not retry what cannot mend itself', async () => {
  const client = new QueryClient();
  const address = await at(files({ 'story.json': text }));
  const loaded = await client.fetchQuery(storyQuery(address));
  expect(loaded.catalog.story.id).toBe('harbour-talks');
  const asked: string[] = [];
  const missing = await at(files({}, asked));
  await expect(client.fetchQuery(storyQuery(missing))).rejects.toBeInstanceOf(StoryError);
  expect(asked).toHaveLength(1);
});

test('an address that no page may fetch is refused', async () => {
  const client = new QueryClient();
  for (const address of ['javascript:alert(1)', 'data:application/json,{}', 'file:///etc/hosts', 'http://']) {
    await expect(client.fetchQuery(storyQuery(address))).rejects.toMatchObject({ failure: 'refused' });
  }
});
