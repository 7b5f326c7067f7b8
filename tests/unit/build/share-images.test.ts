import { describe, expect, it } from 'vitest';
import { buildBasemap } from '../../../src/build/basemap/build-basemap.ts';
import { setUpBoard } from '../../../src/build/share-images/drawing-board.ts';
import { renderShareImage, shareImageNames } from '../../../src/build/share-images/render-share-images.tsx';
import { suitRenderer } from '../../../src/build/share-images/suit-renderer.ts';
import { buildCatalog } from '../../../src/domain/compile.ts';
import { dateClaims } from '../../../src/domain/date-claims.ts';
import { speakEnglish } from '../../../src/i18n/speech.ts';
import { story } from '../data/muscat-story.ts';

const catalog = buildCatalog(story, dateClaims(story));

describe('the share images', () => {
  it('are one for the story and one for each event', () => {
    expect(shareImageNames(catalog)).toEqual(['story', ...catalog.events.map(({ id }) => id)]);
  });

  it('are pictures of 1200 by 630, each another', async () => {
    const board = await setUpBoard(process.cwd());
    const scene = { catalog, basemap: buildBasemap(), speech: speakEnglish(story.timeZone) };
    const pictures = new Set<string>();
    for (const name of shareImageNames(catalog)) {
      const picture = Buffer.from(await renderShareImage(name, scene, board));
      expect(picture.subarray(1, 4).toString()).toBe('PNG');
      // The first chunk of a PNG is its header: width, then height.
      expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);
      pictures.add(picture.toString('base64'));
    }
    expect(pictures.size).toBe(story.events.length + 1);
  });

  it('are set in our faces: a wider letter is wider, and a bold one too', async () => {
    const { measure } = await setUpBoard(process.cwd());
    expect(measure('W', 'text', 20)).toBeGreaterThan(measure('i', 'text', 20));
    expect(measure('Muscat', 'strong', 20)).toBeGreaterThan(measure('Muscat', 'text', 20));
    expect(measure('Muscat', 'text', 40)).toBeCloseTo(measure('Muscat', 'text', 20) * 2);
  });
});

it('puts a box behind disputed words, in place of the filter', () => {
  const text =
    '<text class="annotation-text-disputed" x="10.0" y="20.0" text-anchor="end" filter="url(#m)">how long</text>';
  const drawn = suitRenderer(text, () => 8);
  expect(drawn).toBe(
    '<rect class="share-marker" x="-0.5" y="8.0" width="13.0" height="16"/><text class="annotation-text-disputed" x="2.0" y="20.0">how long</text>',
  );
});
