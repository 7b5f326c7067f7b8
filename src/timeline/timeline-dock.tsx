import { useRef } from 'react';
import { useDateWords, useMessages } from '../i18n/messages-context.tsx';
import { StoryText } from '../i18n/story-text.tsx';
import { useCatalog, useSourcesChosen, useView } from '../state/session-context.tsx';
import { LaneMark } from '../ui/lane-mark.tsx';
import { comesLater } from '../ui/later.tsx';
import { DensityStrip } from './density-strip.tsx';
import { PlayheadDate } from './playhead-date.tsx';
import { PaceControls, Transport, UnderWay } from './transport.tsx';
import { useMarks } from './use-marks.ts';
import { useTimelineView } from './use-timeline-view.ts';
import './dock-buttons.css';
import './timeline-dock.css';
import './timeline-narrow.css';
import './timeline-coarse.css';
import './timeline-rows.css';

// Out of sight: nothing moves when they come.
const TimelineWords = comesLater(() => import('./timeline-words.tsx').then((module) => module.TimelineWords));
// Their room is kept: nothing moves when they come.
const DockButtons = comesLater(() => import('./dock-buttons.tsx').then((module) => module.DockButtons));

/** The timeline: transport, lanes of marks, and the strip of the whole story. Narrow, one line: transport and strip. */
export function TimelineDock() {
  const catalog = useCatalog();
  const { events, timeline: messages } = useMessages();
  const dates = useDateWords();
  const story = useMarks();
  const onTour = useView((state) => state.tourStop !== undefined);
  const container = useRef<HTMLDivElement>(null);
  useTimelineView(container, story);
  const dated = catalog.events.filter(({ intervals }) => intervals.length > 0).length;
  const { lanes } = catalog.story;
  const rows = story.rows.reduce((sum, count) => sum + count, 0);
  const hollow = story.marks.find((mark) => mark.hollow);
  const chosen = useSourcesChosen();
  const summary = catalog.lens === 'public' ? messages.publicSummary : messages.summary;
  return (
    <section className="timeline-dock" aria-label={messages.region}>
      <p className="visually-hidden">
        {summary(dated, lanes.length, dates.month(story.extent.start), dates.month(story.extent.end - 1), chosen)}
      </p>
      <TimelineWords.Later />
      <Transport />
      <PlayheadDate />
      <DockButtons.Later bounds={story.bounds} />
      <UnderWay />
      <PaceControls />
      <div className={`timeline-lanes timeline-lanes-${lanes.length} timeline-all-${rows}`}>
        {onTour && <p className="timeline-stops">{messages.stops}</p>}
        {!onTour && hollow && (
          <p className="timeline-legend" aria-hidden="true">
            <svg viewBox="-7 -7 14 14" aria-hidden="true">
              <path d="M0-5 5 0 0 5-5 0z" />
            </svg>
            {messages.notInReports}
          </p>
        )}
        <ul className="timeline-gutter" aria-label={events.lanes}>
          {lanes.map((lane, index) => (
            <li key={lane.id} className={`timeline-lane timeline-rows-${story.rows[index] ?? 1}`}>
              <LaneMark shape={lane.shape} lane={index} />
              <span>
                <StoryText of={lane.name} />
              </span>
            </li>
          ))}
        </ul>
        <div className="timeline-drawing" ref={container} aria-hidden="true" />
      </div>
      <div className="timeline-overview">
        <DensityStrip extent={story.extent} bounds={story.bounds} />
      </div>
    </section>
  );
}
