import { type CSSProperties, type ReactNode, useId } from 'react';
import { usePresenterMessages } from '../../i18n/presenter-messages.ts';
import { useBoxSize } from '../../ui/use-box-size.ts';
import './slide-frame.css';

interface Props {
  /** What the slide is as large as, in CSS px: the page of the class. */
  readonly width: number;
  readonly height: number;
  readonly label: string;
  /** Whether it is there to be looked at only. */
  readonly still?: boolean;
  readonly children: ReactNode;
}

/** A slide as the class sees it, line for line, made as small as there is room for. */
export function SlideFrame({ width, height, label, still = false, children }: Props) {
  const words = usePresenterMessages();
  const [observe, room] = useBoxSize();
  const id = useId();
  const scale = room.width === 0 ? 0 : Math.min(room.width / width, room.height / height);
  const sizes = {
    '--frame-width': `${width}px`,
    '--frame-height': `${height}px`,
    '--frame-ratio': width / height,
    '--frame-scale': scale,
    ...(!still && { '--coming': JSON.stringify(words.notShownYet) }),
  };
  return (
    <section ref={observe} className="slide-frame" style={sizes as CSSProperties} aria-labelledby={id} inert={still}>
      <h2 id={id} className="visually-hidden">
        {label}
      </h2>
      {scale > 0 && (
        <div className="slide-frame-edge">
          <div className="slide-frame-page">{children}</div>
        </div>
      )}
    </section>
  );
}
