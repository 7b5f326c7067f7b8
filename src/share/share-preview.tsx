import { useId, useState } from 'react';
import { useLaterMessages } from '../i18n/later-messages.ts';
import { useNumber } from '../i18n/messages-context.tsx';
import { useBoxSize } from '../ui/use-box-size.ts';
import type { ShareChoices } from './choices.ts';
import { sizeOfFrame, USUAL_WIDTH } from './frame-size.ts';
import { addressOfEmbed, type StorySite } from './story-addresses.ts';
import './share-preview.css';

/** Places that embeds are put in: a watch's and a phone's, a column of text, a whole page. px */
const PHONE = 320;
const WIDTHS = [200, PHONE, USUAL_WIDTH, 1200];
/** The tallest that a frame is drawn before it is drawn smaller, px. */
const TALLEST = 400;

interface Props {
  readonly choices: ShareChoices;
  readonly site: StorySite;
  /** Escape was pressed within the frame, where the dialog does not hear it. */
  readonly onEscape: () => void;
}

/** The embed itself, as it would stand in a place of a width. */
export function SharePreview({ choices, site, onEscape }: Props) {
  const { share } = useLaterMessages();
  const number = useNumber();
  const name = useId();
  const [wide, setWide] = useState(() => (window.innerWidth < USUAL_WIDTH ? PHONE : USUAL_WIDTH));
  const [room, { width }] = useBoxSize();
  const size = sizeOfFrame(choices.layout, wide);
  const scale = Math.min(1, (width || size.width) / size.width, TALLEST / size.height);
  const address = addressOfEmbed(choices, site);
  return (
    <section className="share-preview" aria-label={share.preview}>
      <div className="share-preview-head">
        <h3>{share.preview}</h3>
        <p>{share.previewSize(size.width, size.height)}</p>
        <fieldset className="share-preview-widths">
          <legend>{share.previewWidth}</legend>
          {WIDTHS.map((each) => (
            <label key={each}>
              <input type="radio" name={name} checked={each === wide} onChange={() => setWide(each)} />
              <span>{number(each)}</span>
            </label>
          ))}
        </fieldset>
      </div>
      <div ref={room} className="share-preview-room" style={{ blockSize: size.height * scale }}>
        {/* Another address is another frame: the history knows nothing of it. */}
        <iframe
          key={address}
          src={address}
          title={share.previewFrame}
          width={size.width}
          height={size.height}
          style={{ transform: `translateX(-50%) scale(${scale})` }}
          onLoad={({ currentTarget }) =>
            currentTarget.contentWindow?.addEventListener('keydown', ({ key }) => key === 'Escape' && onEscape())
          }
        />
      </div>
    </section>
  );
}
