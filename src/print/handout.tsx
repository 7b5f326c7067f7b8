import type { Catalog } from '../domain/catalog.ts';
import { listColumns } from '../domain/compared-reports.ts';
import type { Basemap } from '../domain/geography.ts';
import type { EventId } from '../domain/identifiers.ts';
import type { Lesson } from '../domain/lesson/lesson.ts';
import { useLaterMessages } from '../i18n/later-messages.ts';
import { useNumber, useSpeech } from '../i18n/messages-context.tsx';
import { OwnWords } from '../i18n/own-words.tsx';
import { usePrintMessages } from '../i18n/print-messages.ts';
import { StoryText } from '../i18n/story-text.tsx';
import { ComparisonHead, ComparisonRow } from './comparison-rows.tsx';
import { EventLines } from './event-lines.tsx';
import type { HandoutPlan } from './handout-plan.ts';
import { HandoutQuestions } from './handout-questions.tsx';
import { HandoutSources } from './handout-sources.tsx';
import { LaneKey } from './lane-key.tsx';
import type { DrawMap } from './map-plan.ts';
import { MarkKey } from './mark-key.tsx';
import { numberEvents, partByPlace } from './number-events.ts';
import './handout.css';

/** How much of what could be told has room. */
export interface Measure {
  readonly topics: number;
  readonly sources: number;
  /** To write on, for each question. */
  readonly lines: number;
  readonly map: { readonly width: number; readonly height: number };
  readonly small?: boolean;
}

interface Props {
  readonly plan: HandoutPlan;
  readonly whole: Catalog;
  readonly lesson: Lesson;
  readonly basemap: Basemap | undefined;
  readonly drawMap: DrawMap;
  readonly measure: Measure;
}

/** One page for every pupil: map, dates, where the reports differ, questions, sources. */
export function Handout({ plan, whole, lesson, basemap, drawMap, measure }: Props) {
  const words = usePrintMessages();
  const { differences } = useLaterMessages();
  const { dates } = useSpeech();
  const write = useNumber();
  const { catalog, event, events, comparisons, questions, sources, cautions } = plan;
  const numbers = numberEvents(events);
  const shown = new Set<EventId>(numbers.keys());
  // All that the lesson tells of at once: a page has no playhead.
  const stateOf = (id: EventId) => (shown.has(id) ? 'active' : 'hidden');
  const { placed, placeless } = partByPlace(catalog, stateOf, events);
  const year = event?.dates.at(-1)?.dating.from?.year;
  const columns = listColumns(whole);
  const rows = comparisons.slice(0, measure.topics);
  const { story } = whole;
  return (
    <div className={measure.small ? 'handout handout-small' : 'handout'}>
      <header className="handout-head">
        <div>
          <h1>
            {lesson.title === undefined ? (
              <StoryText of={story.title} />
            ) : (
              <OwnWords language={lesson.language}>{lesson.title}</OwnWords>
            )}
          </h1>
          <p>
            <StoryText of={story.summary} />
          </p>
        </div>
        <div className="handout-fields">
          <span>{words.name}</span>
          <span>{words.classAndDate}</span>
        </div>
      </header>
      <div className="sheet-places">
        <figure>
          {drawMap({
            catalog,
            stateOf,
            numbers,
            near: true,
            box: measure.map,
            name: words.map(placed.map(({ id }) => write(numbers.get(id) ?? 0)).join(' ')),
          })}
          <MarkKey catalog={catalog} stateOf={stateOf} basemap={basemap} />
          <LaneKey catalog={catalog} brief />
        </figure>
        <div>
          <h2>
            {words.onMap}
            {year !== undefined && <small>{words.yearUnless(dates.year(Date.UTC(year, 6)))}</small>}
          </h2>
          <EventLines catalog={catalog} events={placed} numbers={numbers} year={year} />
          {placeless.length > 0 && (
            <>
              <h2>{words.notOnMap}</h2>
              <EventLines catalog={catalog} events={placeless} numbers={numbers} year={year} placeless />
            </>
          )}
        </div>
      </div>
      {rows.length > 0 && (
        <section className="handout-part">
          <h2>
            {differences.title}
            {event && (
              <small>
                <StoryText of={event.event.title} />
              </small>
            )}
            {rows.length < comparisons.length && (
              <small className="handout-more">{words.moreTopics(comparisons.length - rows.length)}</small>
            )}
          </h2>
          <table className="topics-table" aria-label={differences.table}>
            <thead>
              <ComparisonHead columns={columns} />
            </thead>
            <tbody>
              {rows.map((comparison) => (
                <ComparisonRow key={comparison.id} comparison={comparison} columns={columns} />
              ))}
            </tbody>
          </table>
        </section>
      )}
      <HandoutQuestions questions={questions} lines={measure.lines} language={lesson.language} />
      <HandoutSources whole={whole} sources={sources} most={measure.sources} cautions={cautions} />
    </div>
  );
}
