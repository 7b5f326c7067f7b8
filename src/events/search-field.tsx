import { useRef } from 'react';
import { useMessages } from '../i18n/messages-context.tsx';
import { useCatalog, useFilter, useSession } from '../state/session-context.tsx';
import { loadSearch } from './load-search.ts';
import './search-field.css';

/** Looks for words in titles, statements, actors and places. Escape empties it. */
export function SearchField() {
  const { filter } = useSession();
  const catalog = useCatalog();
  const { events } = useMessages();
  const query = useFilter((state) => state.query);
  const input = useRef<HTMLInputElement>(null);
  const { searched } = filter.getState();
  const label = events.search(catalog.events.length, catalog.story.claims.length);
  const clear = () => {
    searched('');
    input.current?.focus();
  };
  return (
    <search className="search-field">
      <svg className="search-field-lens" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <circle cx="6.5" cy="6.5" r="4.6" />
        <path d="M10 10l4.6 4.6" />
      </svg>
      <input
        ref={input}
        aria-label={label}
        className="search-field-input"
        type="search"
        autoComplete="off"
        spellCheck={false}
        placeholder={label}
        value={query}
        onFocus={() => void loadSearch().catch(() => undefined)}
        onChange={(change) => searched(change.target.value)}
        onKeyDown={(press) => {
          if (press.key === 'Escape' && query !== '') {
            press.preventDefault();
            clear();
          }
        }}
      />
      {query !== '' && (
        <button type="button" className="search-field-clear" aria-label={events.clearSearch} onClick={clear}>
          <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
            <path d="M2 2l8 8M10 2l-8 8" />
          </svg>
        </button>
      )}
    </search>
  );
}
