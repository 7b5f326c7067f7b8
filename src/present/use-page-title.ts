import { useEffect } from 'react';
import { useMessages } from '../i18n/messages-context.tsx';

/** Names the page in its tab, for as long as no other part of it does. */
export function usePageTitle(title: string): void {
  const { app } = useMessages();
  useEffect(() => {
    document.title = app.pageTitle(title);
  }, [app, title]);
}
