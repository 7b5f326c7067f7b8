import { useMemo } from 'react';
import type { Catalog } from '../domain/catalog.ts';
import type { SourceId } from '../domain/identifiers.ts';
import { ALL_SOURCES, knowFrom } from '../domain/knowledge.ts';
import { leaveOutside, listReports, sameChoice } from '../domain/source-choice.ts';
import { useLaterMessages } from '../i18n/later-messages.ts';
import { useText } from '../i18n/messages-context.tsx';
import { useCatalog, useFilter, useSession } from '../state/session-context.tsx';
import { useSourceChoice } from './choose-sources.ts';
import { LossWords } from './loss-words.tsx';
import './source-choice.css';

interface Option {
  readonly key: string;
  readonly name: string;
  readonly sources: ReadonlySet<SourceId>;
}

/** From which sources the story is read, and what each choice gives up. */
export function SourceChoice({ wider }: { wider: Catalog }) {
  const { whole } = useSession();
  const catalog = useCatalog();
  const { punctuation, sources } = useLaterMessages();
  const text = useText();
  const chosen = useFilter((state) => state.sources);
  const choose = useSourceChoice();
  const options = useMemo((): readonly Option[] => {
    const reports = listReports(wider);
    const { choice } = sources;
    return [
      { key: 'all', name: choice.all, sources: ALL_SOURCES },
      ...(reports.length > 0
        ? [{ key: 'reports', name: choice.reports(reports.length), sources: leaveOutside(whole, ALL_SOURCES) }]
        : []),
      ...(reports.length > 1
        ? reports.map(({ id, name }) => ({ key: id, name: choice.one(text(name)), sources: new Set([id]) }))
        : []),
    ];
  }, [wider, whole, sources, text]);
  const known = useMemo(() => new Map(options.map((option) => [option.key, tell(wider, option)])), [wider, options]);
  const current = options.find((option) => sameChoice(wider, option.sources, chosen));
  return (
    <section className="source-choice">
      <fieldset>
        <legend>{sources.choice.legend}</legend>
        {options.map((option) => (
          <label key={option.key}>
            <input
              type="radio"
              name="sources-that-count"
              checked={option === current}
              onChange={() => choose(option.sources)}
            />
            <span>
              <span className="source-choice-name">{option.name}</span>
              <span className="visually-hidden">{punctuation.comma}</span>
              <span className="source-choice-counts">{sources.choice.counts(...countsOf(known.get(option.key)))}</span>
            </span>
          </label>
        ))}
        {!current && (
          <label>
            <input type="radio" name="sources-that-count" checked readOnly />
            <span>
              <span className="source-choice-name">{sources.choice.own}</span>
              <span className="source-choice-counts">{sources.choice.counts(...countsOf(catalog))}</span>
            </span>
          </label>
        )}
      </fieldset>
      <LossWords wider={wider} choice={current?.name ?? sources.choice.own} />
    </section>
  );
}

function tell(wider: Catalog, { sources }: Option): Catalog {
  return knowFrom(wider, { lens: wider.lens, sources, before: Infinity });
}

function countsOf(catalog: Catalog | undefined): [events: number, claims: number] {
  return [catalog?.events.length ?? 0, catalog?.story.claims.length ?? 0];
}
