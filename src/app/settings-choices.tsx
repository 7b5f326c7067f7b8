import { type ReactNode, useSyncExternalStore } from 'react';
import { useAppMessages } from '../i18n/app-messages.ts';
import { OfflineBadge } from '../offline/offline-badge.tsx';
import { useSession, useView } from '../state/session-context.tsx';
import type { BesideCalendar, Theme } from '../state/view-store.ts';
import { chooseMotion, type Motion, readMotion, subscribeMotion } from '../ui/motion.ts';
import { pageOfStory } from '../ui/page-of-story.ts';

const THEMES: readonly Theme[] = ['auto', 'light', 'dark'];
const MOTIONS: readonly Motion[] = ['auto', 'still', 'moving'];
const CALENDARS: readonly BesideCalendar[] = ['none', 'persian', 'islamic-umalqura'];

/** How the page looks, moves and dates; and the way to the sheet of shortcuts. */
export function SettingsChoices({ onShortcuts }: { onShortcuts: () => void }) {
  const { view, whole } = useSession();
  const app = useAppMessages();
  const theme = useView((state) => state.theme);
  const calendar = useView((state) => state.calendar);
  const motion = useSyncExternalStore(subscribeMotion, readMotion, () => 'auto' as const);
  const language = useView((state) => state.language);
  const inLanguage = language === whole.story.language ? '' : `?lang=${language}`;
  const { themeChosen, calendarChosen, shortcutsAsked } = view.getState();
  return (
    <>
      <Choice
        label={app.theme}
        value={theme}
        values={THEMES}
        nameOf={(each) => app.themes[each]}
        onChosen={themeChosen}
      />
      {/* Whether anything moves by itself: as the system says, or as the reader says here. */}
      <Choice
        label={app.motion}
        value={motion}
        values={MOTIONS}
        nameOf={(each) => app.motions[each]}
        onChosen={chooseMotion}
      />
      <Choice
        label={app.calendar}
        value={calendar}
        values={CALENDARS}
        nameOf={(each) => app.calendars[each]}
        onChosen={calendarChosen}
      />
      <button
        type="button"
        className="reader-menu-link reader-menu-keys"
        aria-haspopup="dialog"
        onClick={() => {
          onShortcuts();
          shortcutsAsked(true);
        }}
      >
        {app.shortcuts}
      </button>
      <a className="reader-menu-link" href={pageOfStory('present.html') + inLanguage}>
        {app.present}
      </a>
      <a className="reader-menu-link" href={pageOfStory('print.html') + inLanguage}>
        {app.printing}
      </a>
      <OfflineBadge inFlow />
    </>
  );
}

function Choice<Value extends string>(props: {
  label: ReactNode;
  value: Value;
  values: readonly Value[];
  nameOf: (value: Value) => string;
  onChosen: (value: Value) => void;
}) {
  const { label, value, values, nameOf, onChosen } = props;
  return (
    <label className="reader-menu-choice">
      <span>{label}</span>
      <select value={value} onChange={({ target }) => onChosen(values.find((each) => each === target.value) ?? value)}>
        {values.map((each) => (
          <option key={each} value={each}>
            {nameOf(each)}
          </option>
        ))}
      </select>
    </label>
  );
}
