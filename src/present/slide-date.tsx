import { dayIndexAt, dayInterval } from '../domain/time/calendar.ts';
import { describeDate } from '../i18n/event-words.ts';
import { useSpeech } from '../i18n/messages-context.tsx';
import { usePresentMessages } from '../i18n/present-messages.ts';
import { useCatalog, usePlayback, useSession } from '../state/session-context.tsx';
import { useTalk } from '../state/talk-context.tsx';
import { namePrecision } from '../testimony/name-precision.ts';
import type { ShownStop } from './use-stop.ts';

/** A date of more characters than this is set smaller. */
const LONG = 22;

/** The date of a stop, large, and who gives it; the playhead's day in the second lens and while the teacher explores. */
export function SlideDate({ records }: Pick<ShownStop, 'records'>) {
  const exploring = useTalk((state) => state.exploring);
  const { lens } = useCatalog();
  const [record] = records;
  if (exploring || lens === 'public' || !record || record.dates.length === 0) return <PlayheadDate />;
  return <EventDate record={record} />;
}

function EventDate({ record }: { record: ShownStop['records'][number] }) {
  const catalog = useCatalog();
  const speech = useSpeech();
  const { messages, text } = speech;
  const namesOf = (ids: readonly string[]) =>
    ids.map((id) => {
      const source = catalog.sources.get(id);
      return source ? text(source.name) : id;
    });
  const [first, ...others] = [...record.dates].reverse();
  if (!first) return null;
  const date = capitalise(describeDate(catalog, first, 'long', speech), speech.language);
  return (
    <>
      <p className="slide-date" data-long={date.length > LONG}>
        {date}
      </p>
      <p className="slide-date-by">
        {messages.evidence.saidBy(namePrecision(first, messages.evidence), namesOf(first.sources))}
      </p>
      {others.map((value) => (
        <p key={value.dating.edtf + value.dating.timeZone} className="slide-date-by">
          {messages.evidence.saidBy(describeDate(catalog, value, 'long', speech), namesOf(value.sources))}
        </p>
      ))}
    </>
  );
}

function PlayheadDate() {
  const { calendar } = useSession().whole;
  const words = usePresentMessages();
  const { dates } = useSpeech();
  const { lens } = useCatalog();
  const day = usePlayback(({ position }) => dayIndexAt(calendar, position));
  return (
    <>
      <p className="slide-date">{dates.day(dayInterval(calendar, day).start)}</p>
      <p className="slide-date-by">{lens === 'public' ? words.inPrint : words.exploredDay}</p>
    </>
  );
}

function capitalise(text: string, language: string): string {
  return text.slice(0, 1).toLocaleUpperCase(language) + text.slice(1);
}
