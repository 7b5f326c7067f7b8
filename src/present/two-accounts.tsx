import type { Comparison } from '../domain/comparison.ts';
import { originOfSource } from '../domain/publication.ts';
import { useDateWords } from '../i18n/messages-context.tsx';
import { usePresentMessages } from '../i18n/present-messages.ts';
import { StoryText } from '../i18n/story-text.tsx';
import { useCatalog } from '../state/session-context.tsx';
import { MarkedDifference } from '../testimony/marked-difference.tsx';
import './two-accounts.css';

/** What sources say on one topic, side by side: whose words they are is covered until the class has judged. */
export function TwoAccounts({ comparison, uncovered }: { comparison: Comparison; uncovered: boolean }) {
  const words = usePresentMessages();
  return (
    <div className="two-accounts" data-columns={Math.min(comparison.sides.length, 3)}>
      {comparison.sides.map((side, index) => (
        <article key={side.source} aria-label={words.accounts[index] ?? words.account(index + 1)}>
          <h4>{words.accounts[index] ?? words.account(index + 1)}</h4>
          <p className="two-accounts-said" data-silent={side.claims.length === 0}>
            <MarkedDifference of={side.text} differing={side.differing} />
          </p>
          {uncovered ? (
            <SourceName source={side.source} />
          ) : (
            <p className="two-accounts-covered">
              <span>{words.later}</span>
            </p>
          )}
        </article>
      ))}
    </div>
  );
}

function SourceName({ source }: { source: string }) {
  const { sources } = useCatalog();
  const dates = useDateWords();
  const page = sources.get(originOfSource(sources, source)) ?? sources.get(source);
  return (
    <p className="two-accounts-source">
      <strong>{page ? <StoryText of={page.name} /> : source}</strong>
      {page?.published !== undefined && <span>{dates.iso(page.published)}</span>}
    </p>
  );
}
