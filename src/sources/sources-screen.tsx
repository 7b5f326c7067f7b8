import { useMessages } from '../i18n/messages-context.tsx';

/** The sources: the reports, what stands beside them, what is odd in their print, and the proof that they say it. */
export function SourcesScreen() {
  const { sources } = useMessages();
  return (
    <main className="sources-screen">
      <h2>{sources.title}</h2>
    </main>
  );
}
