import { useMessages } from '../i18n/messages-context.tsx';

/** Where the reports differ: every comparison, topic by source. */
export function DifferencesScreen() {
  const { differences } = useMessages();
  return (
    <main className="differences-screen">
      <h2>{differences.title}</h2>
    </main>
  );
}
