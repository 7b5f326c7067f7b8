// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import arabic from '../../data/stories/muscat-2024/texts/ar.json' with { type: 'json' };
import { EventItem } from '../../src/events/event-item.tsx';
import { EvidencePanel } from '../../src/evidence/evidence-panel.tsx';
import { messages } from '../../src/i18n/ar/messages.ts';
import { MessagesProvider } from '../../src/i18n/messages-context.tsx';
import { PrintedHeadline } from '../../src/i18n/printed-headline.tsx';
import { createSpeech } from '../../src/i18n/speech.ts';
import { StoryText } from '../../src/i18n/story-text.tsx';
import { createSession } from '../../src/state/session.ts';
import { SessionProvider } from '../../src/state/session-context.tsx';
import { muscatCatalog } from './render-story.tsx';

const catalog = muscatCatalog();
const record = catalog.byId.get('muscat-talks');
const title = String(record?.event.title);
const claim = record?.claims[0];
const statement = String(claim?.statement);
// Two passages, of which only one has a translation.
const note = 'The Muscat talks, January 2024';
const second = 'Not told yet.';

/** Everything in Arabic but the texts left out. */
function speakWithout(...lacking: (string | undefined)[]) {
  const translations = Object.fromEntries(Object.entries(arabic).filter(([own]) => !lacking.includes(own)));
  return createSpeech({ language: 'ar', timeZone: 'Asia/Muscat', storyLanguage: 'en', messages, translations });
}

afterEach(cleanup);

describe('a text that lacks a translation', () => {
  const speech = speakWithout(title, statement, second);

  it('stands in the list and the panel in its own language, and says so', async () => {
    const session = createSession(catalog);
    session.selection.getState().selected('muscat-talks', 'reader');
    render(
      <MessagesProvider speech={speech}>
        <SessionProvider value={session}>
          <ul>
            {record && (
              <EventItem record={record} state="active" selected hidden={false} heading={undefined} found={undefined} />
            )}
          </ul>
          <EvidencePanel />
        </SessionProvider>
      </MessagesProvider>,
    );
    for (const shown of [
      within(screen.getByRole('button', { name: title })).getByText(title),
      within(screen.getByRole('heading', { level: 2 })).getByText(title),
    ]) {
      expect(shown.lang).toBe('en');
      expect(shown.dir).toBe('ltr');
    }
    expect((await screen.findAllByText(statement))[0]?.lang).toBe('en');
    const others = record?.claims.slice(1).map((each) => speech.text(each.statement)) ?? [];
    for (const other of others) expect(screen.queryAllByText(other)[0]?.getAttribute('lang') ?? null).toBeNull();
  });

  it('is marked by the passage: the others stay in the language of the page', () => {
    const { container } = render(
      <MessagesProvider speech={speech}>
        <p>
          <StoryText of={[{ text: note }, { text: second }]} />
        </p>
      </MessagesProvider>,
    );
    expect([...container.querySelectorAll('[lang]')].map(({ textContent }) => textContent)).toEqual([second]);
    expect(container.textContent).toContain(speech.text(note));
  });

  it('is isolated where no mark can say so', () => {
    expect(speech.text(title)).toBe(`\u2068${title}\u2069`);
    expect(speakWithout().text(title)).not.toContain('\u2068');
  });
});

describe('a printed headline', () => {
  it.each([
    ['ar', 'en', 'en'],
    ['ar', 'ar', null],
    ['en', 'ar', 'ar'],
    ['en', 'en', null],
  ])('on a page in %s, of a source in %s', (language, own, marked) => {
    const speech = createSpeech({ language, timeZone: 'Asia/Muscat', storyLanguage: 'en' });
    render(
      <MessagesProvider speech={speech}>
        <p data-testid="headline">
          <PrintedHeadline of={{ title: 'As printed', language: own }} />
        </p>
      </MessagesProvider>,
    );
    const line = screen.getByTestId('headline');
    expect(line.textContent).toBe('As printed');
    expect(line.querySelector('[lang]')?.getAttribute('lang') ?? null).toBe(marked);
  });
});
