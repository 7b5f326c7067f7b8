import { useMemo, useRef, useState } from 'react';
import { dayIndexAt, dayInterval } from '../domain/time/calendar.ts';
import type { Interval } from '../domain/time/interval.ts';
import { useDateWords, useDirection, useMessages } from '../i18n/messages-context.tsx';
import { useCatalog, useSession } from '../state/session-context.tsx';
import { DensityField } from './density-field.tsx';
import { PlayButton } from './play-button.tsx';
import { PlayheadRange } from './playhead-range.tsx';
import { usePlayheadWords } from './playhead-words.ts';
import { placeScrubberDay } from './scrubber-day.ts';
import { shareOf } from './strip-scale.ts';
import { usePlayheadDays } from './use-playhead.ts';
import './story-scrubber.css';

/** The timeline of a small frame: play or pause, the whole story's density, the playhead, and its day under it. */
export function StoryScrubber() {
  const { whole } = useSession();
  const { timeline: messages } = useMessages();
  const { calendar } = whole;
  const extent = useMemo(
    () => ({ start: dayInterval(calendar, 0).start, end: dayInterval(calendar, Infinity).end }),
    [calendar],
  );
  return (
    <section className="story-scrubber" aria-label={messages.region}>
      <PlayButton />
      <div className="density-strip">
        <div className="density-scale">
          <DensityField extent={extent} />
          <ScrubberDates extent={extent} />
          <PlayheadRange />
        </div>
      </div>
    </section>
  );
}

/** Of the dates, px at the usual size of text. */
const HEIGHT = 20;

/** The story's first and last month, and between them the day under the playhead: SVG, since a place is no class. */
function ScrubberDates({ extent }: { extent: Interval }) {
  const { playback, whole } = useSession();
  const { lens } = useCatalog();
  const dates = useDateWords();
  const words = usePlayheadWords();
  const rightToLeft = useDirection() === 'rtl';
  const { calendar } = whole;
  const months = [dates.month(extent.start), dates.month(extent.end - 1)] as const;
  const width = useRef(0);
  const placeOf = (day: number) => {
    const share = shareOf(extent, dayInterval(calendar, day).start);
    const x = `${((rightToLeft ? 1 - share : share) * 100).toFixed(2)}%`;
    const text = words.short(day);
    const signs = [text, ...months].map(({ length }) => length);
    return { ...placeScrubberDay(share, width.current, signs), x, text };
  };
  const svg = useRef<SVGSVGElement>(null);
  const [first] = useState(() => placeOf(dayIndexAt(calendar, playback.getState().position)));
  usePlayheadDays((day) => {
    // Read while nothing has changed yet: it costs no layout of its own. Its height grows with the reader's text.
    if (svg.current) width.current = (svg.current.clientWidth / svg.current.clientHeight) * HEIGHT || 0;
    const { near, anchor, x, text } = placeOf(day);
    const label = svg.current?.lastElementChild;
    if (!svg.current || !label) return;
    svg.current.dataset['near'] = near;
    label.setAttribute('x', x);
    label.setAttribute('text-anchor', anchor);
    if (label.textContent !== text) label.textContent = text;
  });
  const ends = [
    { key: 'first', anchor: 'start', x: rightToLeft ? '100%' : '0%', text: months[0] },
    { key: 'last', anchor: 'end', x: rightToLeft ? '0%' : '100%', text: months[1] },
  ] as const;
  return (
    <svg ref={svg} className="scrubber-dates" data-near={first.near} data-lens={lens} aria-hidden="true">
      {ends.map(({ key, anchor, x, text }) => (
        <text key={key} className={`scrubber-month scrubber-${key}`} x={x} y="1em" textAnchor={anchor}>
          {text}
        </text>
      ))}
      <text className="scrubber-day" x={first.x} y="1em" textAnchor={first.anchor}>
        {first.text}
      </text>
    </svg>
  );
}
