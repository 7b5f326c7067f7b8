import { useMessages } from '../i18n/messages-context.tsx';
import { useView } from '../state/session-context.tsx';
import { comesLater } from '../ui/later.tsx';
import { CrashBoundary } from './crash-boundary.tsx';

const Differences = comesLater(() =>
  import('../differences/differences-screen.tsx').then((module) => module.DifferencesScreen),
);
const Sources = comesLater(() => import('../sources/sources-screen.tsx').then((module) => module.SourcesScreen));

/** The screen that stands in the place of map and timeline: fetched when it is first asked for. */
export function StoryScreen() {
  const { app } = useMessages();
  const screen = useView((state) => state.screen);
  if (screen === 'map') return null;
  const Screen = (screen === 'differences' ? Differences : Sources).Later;
  return (
    <div className="story-screen">
      <CrashBoundary key={screen}>
        <Screen
          whenWaiting={<main className="story-screen-loading">{app.loading}</main>}
          whenFailed={<main>{app.screenFailed}</main>}
        />
      </CrashBoundary>
    </div>
  );
}
