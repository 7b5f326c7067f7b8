// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import muscat from '../../data/stories/muscat-2024/story.json' with { type: 'json' };
import type { Claim } from '../../src/domain/claim.ts';
import { buildCatalog } from '../../src/domain/compile.ts';
import { dateClaims } from '../../src/domain/date-claims.ts';
import type { Source, Story } from '../../src/domain/story.ts';
import { MessagesProvider } from '../../src/i18n/messages-context.tsx';
import { speakEnglish } from '../../src/i18n/speech.ts';
import { TextProof } from '../../src/sources/text-proof.tsx';
import { createSession, type Session } from '../../src/state/session.ts';
import { SessionProvider } from '../../src/state/session-context.tsx';
import { MADE_UP, madeUpStory } from '../unit/formats/made-up-report.ts';
import { seenText, startOf } from './render-story.tsx';

const OTHER = 'A comet was seen over the bay.\nThe tide was low, and the pier stood dry.\n';
const A = madeUpStory();
const B = madeUpStory(OTHER, [['A comet was seen'], ['the pier stood dry.']], 'B');

/** The first story, its two reports exchanged for made-up texts: ten of the claims of A stand there, and two of B. */
function storyWithTexts(): Story {
  const { claims, sources, ...story } = muscat as unknown as Story;
  const located = new Map([...A.claims, ...B.claims].map(({ id, evidence }) => [id, evidence]));
  const hashes = new Map([A.source, B.source].map(({ id, sha256 }) => [id, sha256]));
  return {
    ...story,
    sources: sources.map((source): Source => ({ ...source, sha256: hashes.get(source.id) ?? source.sha256 ?? '' })),
    claims: claims.map(({ evidence: _, ...claim }): Claim => {
      const evidence = located.get(claim.id);
      return { ...claim, ...(evidence && { evidence }) };
    }),
  };
}

const story = storyWithTexts();
const catalog = buildCatalog(story, dateClaims(story));

function renderProof(): Session {
  const session = createSession(catalog);
  render(
    <MessagesProvider speech={speakEnglish('Asia/Muscat')}>
      <SessionProvider value={session}>
        <TextProof />
      </SessionProvider>
    </MessagesProvider>,
  );
  return session;
}

/** jsdom's files cannot be read by promise as those of browsers can. */
function fileOf(content: string | Uint8Array<ArrayBuffer>, name = 'report.txt'): File {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return Object.assign(new File([bytes], name), { arrayBuffer: async () => bytes.buffer });
}
const choose = (...files: File[]) =>
  userEvent.setup({ applyAccept: false }).upload(screen.getByLabelText('choose a file'), files);
const cells = () => screen.getAllByRole('button', { name: /in this text$/ });

afterEach(cleanup);

describe('the check of a text', () => {
  it('says what it could check before it was given anything, and that nothing leaves the machine', () => {
    renderProof();
    expect(screen.getByText('Drop a report’s text here to check')).toBeTruthy();
    expect(screen.getByLabelText('choose a file').getAttribute('type')).toBe('file');
    expect(screen.getByText(/It stays on this machine\./)).toBeTruthy();
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Report A: 10 claims, no text yet',
      'Report B: 2 claims, no text yet',
    ]);
  });

  it('turns every claim of a chosen text to found, asking nobody', async () => {
    const asked = vi.spyOn(globalThis, 'fetch');
    const session = renderProof();
    await choose(fileOf(MADE_UP));
    const result = await screen.findByRole('region', { name: 'found in report A' });
    expect(within(result).getByText('10 of 10')).toBeTruthy();
    expect(within(result).getByText(/It is the very file that was read for this story\./)).toBeTruthy();
    expect(cells().map(({ textContent }) => textContent)).toEqual(A.claims.map(({ id }) => id));
    expect(screen.getByRole('button', { name: 'A07 found in this text' })).toBeTruthy();
    expect(session.announcements.getState().words).toBe('10 of 10 found in report A.');
    expect(screen.getByText('Report B: 2 claims, no text yet')).toBeTruthy();
    expect(asked).not.toHaveBeenCalled();
  });

  it('takes what is dropped, several texts at once', async () => {
    renderProof();
    const place = screen.getByLabelText('choose a file').parentElement!;
    fireEvent.drop(place, { dataTransfer: { files: [fileOf(OTHER, 'b.txt'), fileOf(MADE_UP, 'a.txt')] } });
    await screen.findByRole('region', { name: 'found in report A' });
    expect(screen.getByRole('region', { name: 'found in report B' })).toBeTruthy();
    expect(screen.queryByText(/no text yet/)).toBeNull();
  });

  it('crosses the claims of a passage that was altered, and says why in words', async () => {
    renderProof();
    await choose(fileOf(`Page 1\n${MADE_UP.replace('crossed', 'grossed').replace('heard', 'hears')}`));
    await screen.findByText('9 of 10');
    expect(screen.getByRole('button', { name: 'A01 not found in this text' }).dataset['found']).toBe('false');
    expect(screen.getByRole('heading', { name: 'The one that is not found' })).toBeTruthy();
    expect(seenText(screen.getByText(/its passage does not stand in this text, letter for letter/))).toContain(
      'A01 ¶1: its passage',
    );
    const remarks = screen.getByText(/In “report\.txt”\./).textContent;
    expect(remarks).toContain('It is not the file that was read for this story');
    expect(remarks).toContain('9 passages have moved, and were found all the same.');
    expect(remarks).toContain('Other words have changed in the paragraphs of 2 passages');
  });

  it('goes through the cells by arrow keys, tells of the one pressed, and leads to its event', async () => {
    const user = userEvent.setup();
    const session = renderProof();
    act(() => session.view.getState().screenChosen('sources'));
    await choose(fileOf(MADE_UP));
    await screen.findByText('10 of 10');
    act(() => screen.getByLabelText('choose a file').focus());
    await user.tab();
    expect(document.activeElement).toBe(cells()[0]);
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowLeft}{End}{ArrowRight}{Home}{ArrowDown}');
    expect(document.activeElement).toBe(cells()[1]);
    await user.keyboard('{Enter}');
    const claim = session.whole.claims.get('A02')!;
    expect(screen.getByText(String(claim.statement), { exact: false })).toBeTruthy();
    expect(cells()[1]?.getAttribute('aria-pressed')).toBe('true');
    await user.tab();
    expect(document.activeElement?.textContent).toBe('Show its event');
    await user.keyboard('{Enter}');
    expect(session.selection.getState().event).toBe(claim.event);
    expect(session.view.getState().screen).toBe('map');
  });

  it.each([
    ['no text', new Uint8Array([0x89, 0x50, 0x4e, 0x47]), /“given” is not plain text/],
    ['too large', 'x'.repeat(2_000_001), /“given” is too large: a text of up to 2 MB can be checked/],
    ['of another story', 'Something else.', /“given” fits no report shown here/],
  ])('refuses a file that is %s, and keeps what was found', async (_, content, words) => {
    renderProof();
    await choose(fileOf(MADE_UP));
    await screen.findByText('10 of 10');
    await choose(fileOf(content, 'given'));
    expect((await screen.findByRole('alert')).textContent).toMatch(words);
    expect(screen.getByText('10 of 10')).toBeTruthy();
    await choose(fileOf(OTHER));
    await screen.findByText('2 of 2');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('knows of no report that is not in print yet, nor of one left out', async () => {
    const session = renderProof();
    await choose(fileOf(OTHER));
    await screen.findByText('2 of 2');
    act(() => {
      session.view.getState().lensChosen('public');
      session.playback.getState().scrubbed(startOf(session, '2024-03-13'));
    });
    expect(screen.queryByText(/report B/i)).toBeNull();
    await choose(fileOf(OTHER));
    expect((await screen.findByRole('alert')).textContent).toMatch(/fits no report shown here/);
    expect(session.announcements.getState().words).not.toMatch(/report B/);
    act(() => session.playback.getState().scrubbed(startOf(session, '2024-03-12')));
    expect(screen.queryByRole('region')).toBeNull();
    act(() => session.playback.getState().scrubbed(startOf(session, '2024-03-15')));
    expect(screen.getByText('2 of 2')).toBeTruthy();
  });
});
