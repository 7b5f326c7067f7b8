import { useId } from 'react';
import { useLaterMessages } from '../i18n/later-messages.ts';
import { EMBED_LAYOUTS, type EmbedLayout } from '../state/embed-layouts.ts';

interface Drawing {
  readonly width: number;
  readonly height: number;
  /** Rules and lines of text inside of its frame. */
  readonly lines: string;
  readonly dots?: boolean;
}

/** Map above, beside or left out; lines stand for words. */
const DRAWINGS: Readonly<Record<EmbedLayout, Drawing>> = {
  column: { width: 20, height: 42, lines: 'M0 20h20M0 27h20M4 31h12M4 35h12M4 38h8' },
  wide: { width: 58, height: 30, lines: 'M36 0v23M0 23h58M40 6h13M40 11h13M40 16h8M5 26.5h48' },
  square: { width: 42, height: 42, lines: 'M0 24h42M21 29v13M0 29h42M5 34h11M5 38h8M26 34h11M26 38h8' },
  list: { width: 36, height: 38, lines: 'M11 7h20M11 15h16M11 23h20M11 31h14', dots: true },
};
const ROOM = { width: 60, height: 44 };

/** How the parts lie in the frame, drawn. */
export function LayoutChoice({ value, onChosen }: { value: EmbedLayout; onChosen: (layout: EmbedLayout) => void }) {
  const { share } = useLaterMessages();
  const name = useId();
  return (
    <fieldset className="share-row">
      <legend>{share.layout}</legend>
      <div className="share-row-values share-layouts">
        {EMBED_LAYOUTS.map((layout) => (
          <label key={layout} className="share-choice share-layout">
            <LayoutDrawing of={layout} />
            <input
              type="radio"
              name={name}
              value={layout}
              checked={layout === value}
              onChange={() => onChosen(layout)}
            />
            <span className="share-choice-name">{share.layouts[layout]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function LayoutDrawing({ of }: { of: EmbedLayout }) {
  const { width, height, lines, dots = false } = DRAWINGS[of];
  const [left, top] = [(ROOM.width - width) / 2, (ROOM.height - height) / 2];
  return (
    <svg className="share-layout-drawing" viewBox={`0 0 ${ROOM.width} ${ROOM.height}`} aria-hidden="true">
      <g transform={`translate(${left} ${top})`}>
        <rect width={width} height={height} />
        <path d={lines} />
        {dots && [7, 15, 23, 31].map((y) => <circle key={y} cx="6" cy={y} r="1.6" />)}
      </g>
    </svg>
  );
}
