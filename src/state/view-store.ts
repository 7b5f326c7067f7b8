import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Lens } from '../domain/lens.ts';
import type { Step } from '../domain/step.ts';
import type { Interval } from '../domain/time/interval.ts';

export type Theme = 'light' | 'dark' | 'auto';
/** What the sheet of a narrow page shows, and how tall it stands. */
export type Panel = 'evidence' | 'events' | 'tour';
export type SheetHeight = 'low' | 'middle' | 'high';
/** By the names of `Intl`. */
export type BesideCalendar = 'none' | 'persian' | 'islamic-umalqura';
export type Screen = 'map' | 'differences' | 'sources';

export interface ViewState {
  readonly screen: Screen;
  readonly lens: Lens;
  readonly language: string;
  readonly theme: Theme;
  /** Shown beside the Gregorian dates. */
  readonly calendar: BesideCalendar;
  /** The part of the story that the timeline shows (epoch ms). */
  readonly window: Interval;
  /** Whether the camera goes with the story. */
  readonly following: boolean;
  /** Where whoever guides the reader, a tour or a teacher, points the camera; it goes by the story where that is undefined. */
  readonly guided: Step['camera'] | undefined;
  readonly listFolded: boolean;
  readonly evidenceFolded: boolean;
  readonly panel: Panel;
  readonly sheet: SheetHeight;
  /** Stop of the guided tour (0-based), or undefined outside of it. */
  readonly tourStop: number | undefined;
  /** Whether the sheet of keyboard shortcuts stands over the page. */
  readonly shortcutsShown: boolean;
  themeChosen(theme: Theme): void;
  languageChosen(language: string): void;
  calendarChosen(calendar: BesideCalendar): void;
  screenChosen(screen: Screen): void;
  lensChosen(lens: Lens): void;
  windowChanged(window: Interval): void;
  followResumed(): void;
  cameraGuided(camera: Step['camera'] | undefined): void;
  /** The reader moved the map by hand. */
  mapMoved(): void;
  listToggled(): void;
  evidenceToggled(): void;
  panelChosen(panel: Panel): void;
  sheetRaised(): void;
  sheetLowered(): void;
  /** The reader dragged it there. */
  sheetSettled(height: SheetHeight): void;
  tourStopReached(stop: number): void;
  tourLeft(): void;
  shortcutsAsked(shown: boolean): void;
}

export type ViewStore = StoreApi<ViewState>;

export function createViewStore(window: Interval, language: string): ViewStore {
  return createStore<ViewState>()((set, get) => ({
    screen: 'map',
    lens: 'happened',
    language,
    theme: 'auto',
    calendar: 'none',
    window,
    following: true,
    guided: undefined,
    listFolded: false,
    evidenceFolded: false,
    panel: 'evidence',
    sheet: 'middle',
    tourStop: undefined,
    shortcutsShown: false,
    themeChosen: (theme) => set({ theme }),
    languageChosen: (chosen) => set({ language: chosen }),
    calendarChosen: (calendar) => set({ calendar }),
    screenChosen: (screen) => set({ screen }),
    lensChosen: (lens) => set({ lens }),
    windowChanged(next) {
      const { start, end } = get().window;
      if (next.start !== start || next.end !== end) set({ window: next });
    },
    followResumed: () => set({ following: true }),
    cameraGuided: (guided) => set({ guided }),
    mapMoved: () => set({ following: false }),
    listToggled: () => set({ listFolded: !get().listFolded }),
    evidenceToggled: () => set({ evidenceFolded: !get().evidenceFolded }),
    panelChosen: (panel) => set({ panel }),
    sheetRaised: () => set({ sheet: get().sheet === 'low' ? 'middle' : 'high' }),
    sheetLowered: () => set({ sheet: get().sheet === 'high' ? 'middle' : 'low' }),
    sheetSettled: (sheet) => set({ sheet }),
    tourStopReached: (stop) => set({ tourStop: stop, panel: 'tour' }),
    tourLeft: () => set({ tourStop: undefined, panel: 'evidence' }),
    shortcutsAsked: (shortcutsShown) => set({ shortcutsShown }),
  }));
}
