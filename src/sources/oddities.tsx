import type { ReactNode } from 'react';
import type { SourceId } from '../domain/identifiers.ts';
import { originOfSource } from '../domain/publication.ts';
import { listReports } from '../domain/source-choice.ts';
import type { Oddity } from '../domain/story.ts';
import { useLaterMessages } from '../i18n/later-messages.ts';
import { useMessages, useText } from '../i18n/messages-context.tsx';
import { StoryText } from '../i18n/story-text.tsx';
import { useCatalog } from '../state/session-context.tsx';
import { Located } from '../testimony/located.tsx';
import './oddities.css';

/** Where the print itself is odd: as it stands, the likely reading, and what that rests on. */
export function Oddities() {
  const catalog = useCatalog();
  const { sources } = useLaterMessages();
  const { oddities } = catalog.story;
  const others = oddities.filter(({ print }) => !print);
  const printed = oddities.flatMap((oddity) => (oddity.print ? [{ ...oddity, print: oddity.print }] : []));
  const placeOf = usePlaceOf();
  return (
    <section className="oddities" aria-labelledby="oddities">
      <header>
        <h3 id="oddities">{sources.oddities.heading}</h3>
        <span>{sources.oddities.count(oddities.length, listReports(catalog).length)}</span>
      </header>
      {printed.length > 0 && (
        <>
          <table aria-labelledby="oddities">
            <thead>
              <tr>
                <th scope="col">
                  <span className="visually-hidden">{sources.oddities.where}</span>
                </th>
                <th scope="col">{sources.oddities.asPrinted}</th>
                <th scope="col">{sources.oddities.likely}</th>
                <th scope="col">{sources.oddities.restsOn}</th>
              </tr>
            </thead>
            <tbody>
              {printed.map((oddity) => (
                <tr key={oddity.id}>
                  <td className="oddities-place">{placeOf(oddity)}</td>
                  <td className="oddities-printed">
                    <StoryText of={oddity.print.asPrinted} />
                  </td>
                  <td className="oddities-likely">
                    {oddity.print.corrected === undefined ? (
                      sources.oddities.asItIs
                    ) : (
                      <>
                        <span className="oddities-caret" aria-hidden="true" />
                        <ins>
                          <StoryText of={oddity.print.corrected} />
                        </ins>
                      </>
                    )}
                  </td>
                  <td className="oddities-basis">
                    <StoryText of={oddity.print.basis} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {printed.some(({ print }) => print.corrected !== undefined) && (
            <p className="oddities-use">{sources.oddities.use}</p>
          )}
        </>
      )}
      {others.length > 0 && (
        <>
          <h4>{sources.oddities.others}</h4>
          <ul>
            {others.map((oddity) => (
              <li key={oddity.id}>
                <span className="oddities-place">{placeOf(oddity)}</span>{' '}
                <span>
                  <StoryText of={oddity.text} />
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** A function that names the report and paragraph of an oddity: "FT ¶7". */
function usePlaceOf(): (oddity: Oddity) => ReactNode {
  const catalog = useCatalog();
  const text = useText();
  const { comma } = useMessages().punctuation;
  const nameOf = (id: SourceId) => {
    const source = catalog.sources.get(originOfSource(catalog.sources, id));
    return source ? text(source.shortName ?? source.name) : id;
  };
  return ({ sources, paragraph }) => <Located source={sources.map(nameOf).join(comma)} paragraph={paragraph} />;
}
