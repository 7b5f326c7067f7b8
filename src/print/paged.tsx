import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Block } from './block.ts';
import { MoreLinesContext } from './more-lines-context.ts';
import { PagesContext } from './pages-context.ts';
import { paginate } from './paginate.ts';
import { Sheet } from './sheet.tsx';

interface Props {
  readonly blocks: readonly Block[];
  /** Of what is printed: it stands at the foot of each page. */
  readonly title: ReactNode;
  readonly address: string | undefined;
  readonly className: string;
  readonly onPages: (pages: number) => void;
}

/** Px that a browser may round up. */
const SLACK = 1;

/**
 * Blocks on sheets. They are first set in one long sheet, and measured there once their faces have come: what is seen is
 * what any browser prints, with page numbers, heads of tables on each page, and nothing cut. To be given a key of all
 * that its measures depend on.
 */
export function Paged({ blocks, title, address, className, onPages }: Props) {
  const long = useRef<HTMLDivElement>(null);
  const [pages, setPages] = useState<readonly (readonly string[])[]>();
  const [moreLines, setMoreLines] = useState<ReadonlyMap<string, number>>(new Map());
  const [shrunk, setShrunk] = useState<ReadonlyMap<string, number>>(new Map());
  useEffect(() => {
    const body = long.current;
    if (pages || !body) return;
    let gone = false;
    void facesOf(body).then(() => {
      if (gone) return;
      const heights = new Map(
        [...body.querySelectorAll<HTMLElement>('[data-block]')].map((element) => [
          element.dataset['block'] ?? '',
          element.getBoundingClientRect().height,
        ]),
      );
      const pieces = blocks.map((block) => ({ ...block, height: heights.get(block.key) ?? 0 }));
      const room = Number.parseFloat(getComputedStyle(body).minBlockSize) - SLACK;
      // What is higher than a sheet is set smaller.
      setShrunk(new Map(pieces.flatMap(({ key, height }) => (height > room ? [[key, room / height]] : []))));
      const paginated = paginate(pieces, room);
      const line = body.querySelector('.written-lines > span')?.getBoundingClientRect().height;
      const writes = new Set(blocks.flatMap((block) => (block.writes ? [block.key] : [])));
      setMoreLines(
        new Map(
          paginated.flatMap((keys) => {
            const last = keys.findLast((key) => writes.has(key));
            const left = room - keys.reduce((sum, key) => sum + (heights.get(key) ?? 0), 0);
            return last !== undefined && line ? [[last, Math.max(0, Math.floor(left / line))]] : [];
          }),
        ),
      );
      setPages(paginated);
    });
    return () => {
      gone = true;
    };
  }, [pages, blocks]);
  useEffect(() => {
    if (pages) onPages(pages.length);
  }, [pages, onPages]);

  const contentOf = new Map(blocks.map((block) => [block.key, block]));
  const show = (key: string, again: boolean) => {
    const block = contentOf.get(key);
    const zoom = shrunk.get(key);
    return (
      block && (
        <div
          key={key}
          className="sheet-block"
          {...(again ? { 'data-again': key } : { 'data-block': key })}
          {...(zoom && { style: { zoom } })}
        >
          <MoreLinesContext value={moreLines.get(key) ?? 0}>{block.content}</MoreLinesContext>
        </div>
      )
    );
  };
  if (!pages) {
    return (
      <div className="sheets" aria-busy="true">
        <Sheet page={1} pages={1} title={title} address={address} className={`${className} sheet-long`} body={long}>
          {blocks.map(({ key }) => show(key, false))}
        </Sheet>
      </div>
    );
  }
  const pageOf = new Map<string, number>();
  pages.forEach((keys, index) => {
    for (const key of keys) if (!pageOf.has(key)) pageOf.set(key, index + 1);
  });
  return (
    <PagesContext value={pageOf}>
      <div className="sheets">
        {pages.map((keys, index) => (
          <Sheet
            key={keys.join()}
            page={index + 1}
            pages={pages.length}
            title={title}
            address={address}
            className={className}
          >
            {keys.map((key) => show(key, pageOf.get(key) !== index + 1))}
          </Sheet>
        ))}
      </div>
    </PagesContext>
  );
}

/** Resolves once the faces that an element is set in have come; where the browser cannot tell, at once. */
export async function facesOf(element: HTMLElement): Promise<void> {
  // Faces are asked for as text is laid out.
  element.getBoundingClientRect();
  await document.fonts?.ready;
}
