import './ui/page-styles.ts';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { stopKeeping } from './app/early-acts.ts';
import { prefetchLanguage } from './app/spoken-language.ts';
import { storyQuery } from './loading/story-query.ts';
// Rendered at build time only; the page still shows them.
import './record/story-record.css';
import './static-map/static-map.css';
import './annotations/annotations.css';

// The page is readable before this script: it takes over what the build rendered once the story is at hand.
const root = document.getElementById('app');
const { story, storyHash, basemap } = root?.dataset ?? {};
if (root && story && storyHash && basemap) {
  const client = new QueryClient({
    defaultOptions: {
      queries: { staleTime: Infinity, refetchOnWindowFocus: false, retry: false, retryOnMount: false },
    },
  });
  const page = (
    <QueryClientProvider client={client}>
      <App story={story} storyHash={storyHash} basemap={basemap} />
    </QueryClientProvider>
  );
  prefetchLanguage(client, story, 'en', document.documentElement.lang);
  await Promise.all([client.prefetchQuery(storyQuery(story, storyHash)), firstPaint()]);
  stopKeeping();
  if (client.getQueryData(storyQuery(story, storyHash).queryKey)?.asBuilt) hydrateRoot(root, page);
  else createRoot(root).render(page);
}

/** The text is on the screen before anything takes it over. A page that nobody sees is not painted: it goes on soon. */
function firstPaint(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 500);
  });
}
