import { useEffect } from 'react';
import { Announcements } from '../announcements/announcements.tsx';
import { offline as english } from '../i18n/en/offline.ts';
import { offlineStore } from '../offline/offline-store.ts';
import { startOffline } from '../offline/start-offline.ts';
import { comesLater } from '../ui/later.tsx';
import type { NoticeStore } from './notices.tsx';

/** After everything else of the page. Where it does not arrive, the page is printed as it stands. */
const OnPaper = comesLater(async () => {
  await new Promise((resolve) => {
    if (document.readyState === 'complete') resolve(undefined);
    else addEventListener('load', resolve, { once: true });
  });
  return import('./on-paper.tsx').then(
    (module) => module.OnPaper,
    () => () => null,
  );
});

/** What goes on beside the reader, and comes after it: it speaks, and has the story kept for reading offline. */
export function BesideReader({ notices }: { readonly notices: NoticeStore }) {
  useEffect(() => {
    startOffline();
    const tell = ({ newer, changed }: ReturnType<typeof offlineStore.getState>) => {
      if (!newer) return;
      notices.getState().raised({
        kind: 'new-version',
        say: (_messages, later) => {
          const { newVersion, newVersionDetail, change } = later?.offline ?? english;
          return { fact: newVersion, details: [newVersionDetail], act: change };
        },
        act: changed,
      });
    };
    tell(offlineStore.getState());
    return offlineStore.subscribe((now, before) => now.newer !== before.newer && tell(now));
  }, [notices]);
  const { basemap } = document.getElementById('app')?.dataset ?? {};
  return (
    <>
      <Announcements notices={notices} />
      {basemap !== undefined && <OnPaper.Later basemap={basemap} />}
    </>
  );
}
