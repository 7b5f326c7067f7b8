// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { messages } from '../../src/i18n/ar/messages.ts';
import { MessagesProvider } from '../../src/i18n/messages-context.tsx';
import { createSpeech, type Speech, speakEnglish } from '../../src/i18n/speech.ts';
import { createSession } from '../../src/state/session.ts';
import { SessionProvider } from '../../src/state/session-context.tsx';
import { WindowBrush } from '../../src/timeline/window-brush.tsx';
import { muscatCatalog } from './render-story.tsx';

afterEach(cleanup);

test('the edges of the window say their day in the language that the page has come to', () => {
  const catalog = muscatCatalog();
  const session = createSession(catalog);
  const { window } = session.view.getState();
  const inSpeech = (speech: Speech) => (
    <MessagesProvider speech={speech}>
      <SessionProvider value={session}>
        <WindowBrush extent={window} bounds={window} />
      </SessionProvider>
    </MessagesProvider>
  );
  const { rerender } = render(inSpeech(speakEnglish('Asia/Muscat')));
  const said = () => screen.getAllByRole('slider').map((edge) => edge.getAttribute('aria-valuetext') ?? '');
  for (const words of said()) expect(words).toMatch(/^\d+ [A-Z][a-z]+ 20\d\d$/);
  const arabic = { language: 'ar', timeZone: 'Asia/Muscat', storyLanguage: 'en', messages, translations: {} };
  rerender(inSpeech(createSpeech(arabic)));
  for (const words of said()) expect(words).toMatch(/^[٠-٩]+ [\p{Script=Arabic}]+ [٠-٩]{4}$/u);
});
