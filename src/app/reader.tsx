import { useCallback, useRef, useState } from 'react';
import { EventList } from '../events/event-list.tsx';
import { EvidencePanel } from '../evidence/evidence-panel.tsx';
import { useMessages } from '../i18n/messages-context.tsx';
import { StoryMap } from '../map/story-map.tsx';
import { useSession, useView } from '../state/session-context.tsx';
import { TimelineDock } from '../timeline/timeline-dock.tsx';
import { TourPanel } from '../tour/tour-panel.tsx';
import { comesLater } from '../ui/later.tsx';
import { type NoticeStore, Notices } from './notices.tsx';
import { ReaderBar } from './reader-bar.tsx';
import { SheetTabs } from './sheet-tabs.tsx';
import { readStillMap, StillMap } from './still-map.tsx';
import { StoryScreen } from './story-screen.tsx';
import { useAtOpening } from './use-at-opening.ts';
import './reader.css';
import './reader-narrow.css';
// After it: a page too low for a screen of parts.
import './reader-flow.css';

const LiveStillMap = comesLater(() => import('./live-still-map.tsx').then((module) => module.LiveStillMap));

// Until it comes nothing happens of which a reader would not know.
const BesideReader = comesLater(() => import('./beside-reader.tsx').then((module) => module.BesideReader));

const EvidenceFolds = comesLater(() => import('../evidence/evidence-folds.tsx').then((module) => module.EvidenceFolds));

/** Shortcuts and the care for the focus: fetched when something in the page has it. */
const Keyboard = comesLater(() => import('./keyboard/keyboard.tsx').then((module) => module.Keyboard));

interface Props {
  readonly notices: NoticeStore;
  /** Where the basemap's file is. */
  readonly basemap: string;
  /** The map as the build drew it; absent in the browser, which has it in the page. */
  readonly stillMap?: string;
}

/** The reader's screen: list, map, timeline and evidence of one story, wide or narrow. */
export function Reader({ notices, basemap, stillMap }: Props) {
  const session = useSession();
  const { app, evidence } = useMessages();
  const onTour = useView((state) => state.tourStop !== undefined);
  const listFolded = useView((state) => state.listFolded || state.tourStop !== undefined);
  const evidenceFolded = useView((state) => state.evidenceFolded);
  const panel = useView((state) => state.panel);
  const sheet = useView((state) => state.sheet);
  const screen = useView((state) => state.screen);
  const shortcutsShown = useView((state) => state.shortcutsShown);
  const { listToggled, evidenceToggled, tourLeft } = session.view.getState();
  const root = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState(false);
  const [drawable, setDrawable] = useState(true);
  const tellStillMap = useCallback(() => {
    setDrawable(false);
    notices.getState().raised({
      kind: 'still-map',
      say: ({ app: { notices: words } }) => ({ fact: words.stillMap, details: [words.stillMapDetail] }),
    });
  }, [notices]);
  // The page says it, once for all that did not arrive.
  const bearMissing = useCallback(() => setDrawable(false), []);
  const tellLostMap = useCallback(
    (lost: boolean) => {
      if (!lost) return notices.getState().dismissed('lost-map');
      notices.getState().raised({
        kind: 'lost-map',
        say: ({ app: { notices: words } }) => ({ fact: words.lostMap, details: [words.lostMapDetail] }),
      });
    },
    [notices],
  );
  const [markup] = useState(() => (stillMap === undefined ? readStillMap() : { opening: stillMap, ground: '' }));
  const atOpening = useAtOpening();
  const still = <StillMap markup={markup} atOpening={atOpening} language={session.languages[0] ?? 'en'} />;

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears that something inside has the focus
    <div
      ref={root}
      className="reader"
      data-list={listFolded ? 'folded' : 'open'}
      data-evidence={evidenceFolded ? 'folded' : 'open'}
      data-panel={panel}
      data-sheet={sheet}
      data-screen={screen}
      onFocus={() => setFocused(true)}
    >
      <ReaderBar />
      {screen !== 'map' && <Notices store={notices} />}
      <main className="reader-main" inert={screen !== 'map'}>
        <div className="reader-list" id="events">
          <FoldButton
            folded={listFolded}
            side="start"
            label={listFolded ? app.openList : app.foldList}
            onFold={onTour ? tourLeft : listToggled}
          />
          <div className="reader-list-body">
            <EventList />
          </div>
        </div>
        <div className="reader-map">
          {/* It takes its room from the map alone: no text moves for it, and nothing lies under it. */}
          {screen === 'map' && <Notices store={notices} />}
          <StoryMap
            basemap={basemap}
            still={drawable ? still : <LiveStillMap.Later basemap={basemap} still={still} whenWaiting={still} />}
            awaited={drawable}
            onUnavailable={tellStillMap}
            onMissing={bearMissing}
            onLost={tellLostMap}
          />
        </div>
        <div className="reader-dock">
          <TimelineDock />
        </div>
        <SheetTabs />
        <div className="reader-evidence">
          <FoldButton
            folded={evidenceFolded}
            side="end"
            label={evidenceFolded ? app.openEvidence : app.foldEvidence}
            onFold={evidenceToggled}
          />
          <div className="reader-evidence-body">
            <div className="reader-panel" data-panel="tour" hidden={!onTour && panel !== 'tour'}>
              <TourPanel
                {...(onTour && {
                  evidence: (
                    <EvidenceFolds.Later
                      whenWaiting={<p>{evidence.detailsWaiting}</p>}
                      whenFailed={<p>{evidence.detailsFailed}</p>}
                    />
                  ),
                })}
              />
            </div>
            <div className="reader-panel" data-panel="evidence" hidden={onTour}>
              <EvidencePanel />
            </div>
          </div>
        </div>
      </main>
      <StoryScreen />
      <BesideReader.Later notices={notices} />
      {(focused || shortcutsShown) && <Keyboard.Later reader={root} />}
    </div>
  );
}

function FoldButton(props: { folded: boolean; side: 'start' | 'end'; label: string; onFold: () => void }) {
  const { folded, side, label, onFold } = props;
  return (
    <button
      type="button"
      className="fold-button"
      data-side={side}
      aria-expanded={!folded}
      aria-label={label}
      title={label}
      onClick={onFold}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M3 2v12M7 8h7M10.5 4.5L14 8l-3.5 3.5" />
      </svg>
    </button>
  );
}
