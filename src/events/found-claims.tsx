import type { Claim } from '../domain/claim.ts';
import { originOfSource } from '../domain/publication.ts';
import type { SearchResult } from '../domain/search.ts';
import { useEvidenceMessages } from '../i18n/evidence-messages.ts';
import { useMessages, useText } from '../i18n/messages-context.tsx';
import { StoryText } from '../i18n/story-text.tsx';
import { useCatalog } from '../state/session-context.tsx';
import { SaidOtherwise } from '../ui/said-otherwise.tsx';
import { MatchedText } from './matched-text.tsx';

const MOST = 3;

/** The claims of an event that a search found, a few of them in full. */
export function FoundClaims({ claims, found }: { claims: readonly Claim[]; found: SearchResult }) {
  const catalog = useCatalog();
  const { events } = useMessages();
  const { citation } = useEvidenceMessages();
  const text = useText();
  const matching = claims.filter(({ id }) => found.claims.has(id));
  if (matching.length === 0) return null;
  // What the reader can see marked comes first; names of actors and places are not part of a statement.
  const marked = matching.filter(({ statement }) => shows(text(statement), found));
  const shown = [...marked, ...matching.filter((claim) => !marked.includes(claim))].slice(0, MOST);
  return (
    <ul className="event-item-found" aria-label={events.matchingClaims}>
      {shown.map((claim) => {
        const source = catalog.sources.get(originOfSource(catalog.sources, claim.source));
        return (
          <li key={claim.id}>
            <MatchedText of={claim.statement} found={found} />{' '}
            <span className="event-item-locator">
              {source && <StoryText of={source.shortName ?? source.name} />}
              {claim.evidence && (
                <>
                  {' '}
                  <SaidOtherwise
                    shown={events.paragraph(claim.evidence.paragraph)}
                    said={citation.paragraph(claim.evidence.paragraph)}
                  />
                </>
              )}
            </span>
          </li>
        );
      })}
      {matching.length > MOST && <li className="event-item-locator">{events.moreClaims(matching.length - MOST)}</li>}
    </ul>
  );
}

function shows(statement: string, found: SearchResult): boolean {
  return found.split(statement).some(({ matched }) => matched);
}
