import { lazy, Suspense } from 'react';
import { useMessages } from '../i18n/messages-context.tsx';
import { useView } from '../state/session-context.tsx';
import { CrashBoundary } from './crash-boundary.tsx';

const DifferencesScreen = lazy(() =>
  import('../differences/differences-screen.tsx').then((module) => ({ default: module.DifferencesScreen })),
);
const SourcesScreen = lazy(() =>
  import('../sources/sources-screen.tsx').then((module) => ({ default: module.SourcesScreen })),
);

/** The screen that stands in the place of map and timeline: fetched when it is first asked for. */
export function StoryScreen() {
  const { app } = useMessages();
  const screen = useView((state) => state.screen);
  if (screen === 'map') return null;
  return (
    <div className="story-screen">
      <CrashBoundary key={screen}>
        <Suspense fallback={<p className="story-screen-loading">{app.loading}</p>}>
          {screen === 'differences' ? <DifferencesScreen /> : <SourcesScreen />}
        </Suspense>
      </CrashBoundary>
    </div>
  );
}
