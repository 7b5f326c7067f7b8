import { type ReactNode, useCallback, useEffect, useState } from 'react';
import type { Basemap } from '../domain/geography.ts';
import { useLanguage } from '../i18n/messages-context.tsx';
import { usePrintMessages } from '../i18n/print-messages.ts';
import { givenAddress } from '../state/given-address.ts';
import { useSession } from '../state/session-context.tsx';
import { useTalk } from '../state/talk-context.tsx';
import { HandoutSheet } from './handout-sheet.tsx';
import type { DrawMap } from './map-plan.ts';
import { PagedPack } from './paged-pack.tsx';
import { type PrintChoice, readPrintChoice, writePrintChoice } from './print-address.ts';
import { PrintBar } from './print-bar.tsx';
import { UnnamedSources } from './unnamed-sources.tsx';
import './print-screen.css';

interface Props {
  /** Undefined while it is on its way: sheets are laid out once it is here, with gaps where it cannot be had. */
  readonly basemap: Basemap | undefined;
  readonly waiting: boolean;
  readonly drawMap: DrawMap;
  /** Whether the page works without a network. */
  readonly badge?: ReactNode;
}

/** The sheets of a lesson as they will be printed, and a bar of choices. */
export function PrintScreen({ basemap, waiting, drawMap, badge }: Props) {
  const { whole, view } = useSession();
  const lesson = useTalk((state) => state.lesson);
  const language = useLanguage();
  const words = usePrintMessages();
  const [choice, setChoice] = useState(() =>
    readPrintChoice(location.search, new Set(whole.byId.keys()), whole.story.opening.event, navigator.language),
  );
  const [laid, setLaid] = useState<{ readonly of: string; readonly pages: number }>();
  const { sheet, paper, names, event } = choice;
  // What a layout depends on: another one begins anew.
  const layout = [sheet, paper, names, language, sheet === 'handout' ? event : '', JSON.stringify(lesson).length].join(
    ' ',
  );
  const tell = useCallback((pages: number) => setLaid({ of: layout, pages }), [layout]);
  useEffect(() => {
    document.documentElement.dataset['paper'] = paper;
  }, [paper]);
  useEffect(() => {
    const write = (next: PrintChoice) =>
      history.replaceState(history.state, '', writePrintChoice(next, view.getState().language, location.search));
    write(choice);
    return view.subscribe(() => write(choice));
  }, [choice, view]);
  const story = new URL('./', location.href).href;
  // What pupils are handed leads to the story, and not to the page that has the key.
  const found = { handout: event === whole.story.opening.event ? '' : `?event=${event}`, pack: '', key: 'print.html' };
  const address = givenAddress(found[sheet], story);
  const sheets = { whole, lesson, basemap, drawMap, address, onPages: tell };
  const unnamed = names === 'blank';
  const paged =
    sheet === 'handout' ? (
      <HandoutSheet key={layout} {...sheets} event={event} />
    ) : (
      <PagedPack key={layout} {...sheets} sheet={sheet} naming={unnamed} />
    );
  return (
    <main className="print" data-ready={laid?.of === layout}>
      <PrintBar
        choice={choice}
        onChoice={setChoice}
        pages={laid?.of === layout ? laid.pages : undefined}
        story={story}
        badge={badge}
      />
      {waiting ? (
        <p className="print-waiting">{words.noMap}</p>
      ) : lesson.stops.length === 0 && sheet !== 'handout' ? (
        <p className="print-waiting">{words.nothing}</p>
      ) : unnamed && sheet !== 'key' ? (
        <UnnamedSources whole={whole}>{paged}</UnnamedSources>
      ) : (
        paged
      )}
    </main>
  );
}
