import { useId, useState } from 'react';
import { useLaterMessages } from '../i18n/later-messages.ts';
import { useNumber } from '../i18n/messages-context.tsx';
import type { EmbedLayout } from '../state/embed-layouts.ts';
import { useBoxSize } from '../ui/use-box-size.ts';
import { type FrameHeights, heightAt, PHONE_WIDTH, USUAL_WIDTH, widthOfFrame } from './frame-size.ts';
import './share-preview.css';

/** Places that embeds are put in: a narrow one, a phone, a column of text, a whole page. px */
const WIDTHS = [200, PHONE_WIDTH, USUAL_WIDTH, 1200];
/** Those whose heights the snippet has: on a phone, and in a column of text. */
const PLACES = [
  { place: PHONE_WIDTH, told: 'narrow' },
  { place: USUAL_WIDTH, told: 'wide' },
] as const;
/** The tallest that a frame is drawn before it is drawn smaller, px. */
const TALLEST = 430;
/** Smaller than this nobody could read it: of a long list the beginning is shown instead. */
const SMALLEST = 0.55;

interface Props {
  /** Of the embed as it is chosen. */
  readonly address: string;
  readonly layout: EmbedLayout;
  readonly heights: FrameHeights;
  /** For each frame with an embed, and which of the heights it tells. */
  readonly watch: (frame: HTMLIFrameElement | null, told: keyof FrameHeights | undefined) => (() => void) | undefined;
  /** Escape was pressed within the frame, where the dialog does not hear it. */
  readonly onEscape: () => void;
}

/** The embed itself, as it would stand in a place of a width. */
export function SharePreview({ address, layout, heights, watch, onEscape }: Props) {
  const { share } = useLaterMessages();
  const number = useNumber();
  const name = useId();
  const [place, setPlace] = useState(() => (window.innerWidth < USUAL_WIDTH ? PHONE_WIDTH : USUAL_WIDTH));
  const [heard, setHeard] = useState<string>();
  const [room, { width: inRoom }] = useBoxSize();
  const width = widthOfFrame(layout, place);
  const height = heights[heightAt(width)];
  const scale = Math.min(1, (inRoom || width) / width, Math.max(TALLEST / height, SMALLEST));
  const drawn = Math.min(height * scale, TALLEST);
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
          ref={(frame) => watch(frame, PLACES.find((each) => each.place === place)?.told)}
          src={address}
          title={share.previewFrame}
          width={width}
          height={height}
          // Nobody goes in before its keys are heard: Escape would be lost there.
          inert={heard !== address}
          style={{ marginInlineStart: -width / 2, transform: `scale(${scale})` }}
          onLoad={({ currentTarget }) => {
            currentTarget.contentWindow?.addEventListener('keydown', ({ key }) => key === 'Escape' && onEscape());
            setHeard(address);
          }}
        />
        {/* Unseen: they say how high the frame has to be in the places that this is not. */}
        {PLACES.filter((each) => each.place !== place).map(({ place: other, told }) => (
          <iframe
            key={`${address} ${told}`}
            ref={(frame) => watch(frame, told)}
            className="share-preview-twin"
            src={address}
            title={share.preview}
            width={widthOfFrame(layout, other)}
            height={heights[told]}
            aria-hidden="true"
            tabIndex={-1}
          />
        ))}
      </div>
    </section>
  );
}
