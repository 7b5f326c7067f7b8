import type { ReactNode } from 'react';
import { useId } from 'react';
import { languageOf } from '../i18n/languages.ts';
import { useText } from '../i18n/messages-context.tsx';
import { usePrintMessages } from '../i18n/print-messages.ts';
import { useSession, useView } from '../state/session-context.tsx';
import { NAMINGS, PAPERS, type PrintChoice, SHEETS } from './print-address.ts';

interface Props {
  readonly choice: PrintChoice;
  readonly onChoice: (choice: PrintChoice) => void;
  /** How many there are; undefined while they are laid out. */
  readonly pages: number | undefined;
  /** Of the story's page. */
  readonly story: string;
  readonly badge?: ReactNode;
}

/** What is printed and how: a bar above the sheets that is not printed itself. */
export function PrintBar({ choice, onChoice, pages, story, badge }: Props) {
  const { view, languages, whole } = useSession();
  const words = usePrintMessages();
  const text = useText();
  const language = useView((state) => state.language);
  const { sheet, paper, names, event } = choice;
  return (
    <header className="print-bar">
      <a className="print-bar-story" href={story}>
        {words.toStory}
      </a>
      <Choice
        label={words.sheet}
        value={sheet}
        options={SHEETS.map((each) => [each, words.sheets[each]])}
        onChosen={(next) => onChoice({ ...choice, sheet: SHEETS.find((each) => each === next) ?? sheet })}
      />
      {sheet === 'handout' && (
        <Choice
          label={words.event}
          value={event}
          options={whole.events.map((record) => [record.id, text(record.event.title)])}
          onChosen={(next) => onChoice({ ...choice, event: next })}
        />
      )}
      <Choice
        label={words.paper}
        value={paper}
        options={PAPERS.map((each) => [each, words.papers[each]])}
        onChosen={(next) => onChoice({ ...choice, paper: PAPERS.find((each) => each === next) ?? paper })}
      />
      <Choice
        label={words.names}
        value={names}
        options={NAMINGS.map((each) => [each, words.namings[each]])}
        onChosen={(next) => onChoice({ ...choice, names: NAMINGS.find((each) => each === next) ?? names })}
      />
      <Choice
        label={words.language}
        value={language}
        options={languages.map((tag) => [tag, languageOf(tag).name])}
        onChosen={view.getState().languageChosen}
      />
      <div className="print-bar-end">
        <p className="print-bar-pages" role="status">
          {pages === undefined ? words.waiting : words.pages(pages)}
        </p>
        {badge}
        <button type="button" className="button button-primary" disabled={pages === undefined} onClick={() => print()}>
          {words.print}
        </button>
      </div>
    </header>
  );
}

function Choice(props: {
  label: string;
  value: string;
  options: readonly (readonly [string, string])[];
  onChosen: (value: string) => void;
}) {
  const { label, value, options, onChosen } = props;
  const id = useId();
  return (
    <div className="print-bar-choice">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => onChosen(target.value)}>
        {options.map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
