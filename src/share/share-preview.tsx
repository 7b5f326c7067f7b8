import { useId, useState } from 'react';
import { useLaterMessages } from '../i18n/later-messages.ts';
import { useNumber } from '../i18n/messages-context.tsx';
import type { EmbedLayout } from '../state/embed-layouts.ts';
import { useBoxSize } from '../ui/use-box-size.ts';
import { type FrameHeights, heightAt, PHONE_WIDTH, USUAL_WIDTH, widthOfFrame } from './frame-size.ts';
import './share-preview.css';

/** Places that embeds are put in: a narrow one, a phone, a column of text, a whole page. px */
const WIDTHS = [200, PHONE_WIDTH, USUAL_WIDTH, 1200];
/** The tallest that a frame is drawn before it is drawn smaller, px. */
const TALLEST = 430;
/** Smaller than this nobody could read it: of a long list the beginning is shown instead. */
const SMALLEST = 0.55;

interface Props {
  /** Of the embed as it is chosen. */
  readonly address: string;
  readonly layout: EmbedLayout;
  readonly heights: FrameHeights;
  /** For each frame with an embed, and its width. */
  readonly watch: (frame: HTMLIFrameElement | null, width: number) => (() => void) | undefined;
  /** Escape was pressed within the frame, where the dialog does not hear it. */
  readonly onEscape: () => void;
}

/** The embed itself, as it would stand in a place of a width. */
export function SharePreview({ address, layout, heights, watch, onEscape }: Props) {
  const { share } = useLaterMessages();
  const number = useNumber();
  const name = useId();
  const [place, setPlace] = useState(() => (window.innerWidth < USUAL_WIDTH ? PHONE_WIDTH : USUAL_WIDTH));
  const [room, { width: inRoom }] = useBoxSize();
  const width = widthOfFrame(layout, place);
  const height = heights[heightAt(width)];
  const scale = Math.min(1, (inRoom || width) / width, Math.max(TALLEST / height, SMALLEST));
  const drawn = Math.min(height * scale, TALLEST);
  const twin = widthOfFrame(layout, heightAt(width) === 'wide' ? PHONE_WIDTH : USUAL_WIDTH);
  return (
    <section className="share-preview" aria-label={share.preview}>
      <div className="share-preview-head">
        <h3>{share.preview}</h3>
        <p>{share.previewSize(width, height)}</p>
        <fieldset className="share-preview-widths">
          <legend>{share.previewWidth}</legend>
          {WIDTHS.map((each) => (
            <label key={each}>
              <input type="radio" name={name} checked={each === place} onChange={() => setPlace(each)} />
              <span>{number(each)}</span>
            </label>
          ))}
        </fieldset>
      </div>
      <div ref={room} className="share-preview-room" data-cut={drawn < height * scale - 1} style={{ blockSize: drawn }}>
        {/* Another address is another frame: the history knows nothing of it. */}
        <iframe
          key={address}
          ref={(frame) => watch(frame, width)}
          src={address}
          title={share.previewFrame}
          width={width}
          height={height}
          style={{ marginInlineStart: -width / 2, transform: `scale(${scale})` }}
          onLoad={({ currentTarget }) =>
            currentTarget.contentWindow?.addEventListener('keydown', ({ key }) => key === 'Escape' && onEscape())
          }
        />
        {/* Unseen: it says how high the frame has to be on a phone where this is none, and the other way round. */}
        <iframe
          key={`${address} twin`}
          ref={(frame) => watch(frame, twin)}
          className="share-preview-twin"
          src={address}
          title={share.preview}
          width={twin}
          height={heights[heightAt(twin)]}
          aria-hidden="true"
          tabIndex={-1}
        />
      </div>
    </section>
  );
}
