import { renderToStaticMarkup } from 'react-dom/server';
import type { Catalog } from '../../domain/catalog.ts';
import type { Basemap } from '../../domain/geography.ts';
import type { Speech } from '../../i18n/speech.ts';
import { ShareCard } from '../../share-image/share-card.tsx';
import { STORY_IMAGE } from '../discovery/story-card.ts';
import type { DrawingBoard } from './drawing-board.ts';
import { suitRenderer } from './suit-renderer.ts';

interface Scene {
  readonly catalog: Catalog;
  readonly basemap: Basemap;
  readonly speech: Speech;
}

/** The names of a story's share images: its own, and one for each event. */
export function shareImageNames({ events }: Catalog): readonly string[] {
  return [STORY_IMAGE, ...events.map(({ id }) => id).filter((id) => id !== STORY_IMAGE)];
}

/** One of them as PNG. */
export function renderShareImage(name: string, scene: Scene, board: DrawingBoard): Promise<Uint8Array> {
  const event = name === STORY_IMAGE ? undefined : name;
  const markup = renderToStaticMarkup(<ShareCard {...scene} event={event} measure={board.measure} />);
  return board.paint(suitRenderer(markup, board.measure));
}
