import { type ReactNode, useEffect } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { AllMessages } from '../i18n/later-english.ts';
import type { Messages } from '../i18n/messages.ts';
import { useSpeech } from '../i18n/messages-context.tsx';
import { useSession } from '../state/session-context.tsx';
import { CrossSign } from '../ui/cross-sign.tsx';
import { askForMissing, usePartsMissing } from '../ui/late-parts.ts';
import './notices.css';

export interface Notice {
  /** One notice of a kind at a time. */
  readonly kind: 'still-map' | 'lost-map' | 'broken-link' | 'left-out' | 'language' | 'new-version' | 'lesson';
  /** What it says, in the language that is spoken then. */
  readonly say: (
    messages: Messages,
    later: AllMessages | undefined,
  ) => { readonly fact: string; readonly details: readonly string[]; readonly act?: string };
  /** The way on, where there is one: a button of the name that `act` says. */
  readonly act?: () => void;
}

export type NoticeStore = ReturnType<typeof createNoticeStore>;

export function createNoticeStore() {
  return createStore<{
    readonly notices: readonly Notice[];
    raised(notice: Notice): void;
    dismissed(kind: Notice['kind']): void;
  }>()((set, get) => ({
    notices: [],
    raised: (notice) => set({ notices: [...get().notices.filter(({ kind }) => kind !== notice.kind), notice] }),
    dismissed: (kind) => set({ notices: get().notices.filter((notice) => notice.kind !== kind) }),
  }));
}

/** Rows under the bar: the fact in bold, what still works, a way on. */
export function Notices({ store }: { store: NoticeStore }) {
  const notices = useStore(store, (state) => state.notices);
  const { messages, laterMessages } = useSpeech();
  const { app } = messages;
  const missing = usePartsMissing();
  const { announcements } = useSession();
  useEffect(() => {
    if (missing) announcements.getState().told(`${app.notices.missing} ${app.notices.missingDetail}`);
  }, [missing, app, announcements]);
  return (
    <section className="notices" aria-label={missing || notices.length > 0 ? app.notices.region : undefined}>
      {missing && (
        <Row fact={app.notices.missing} detail={app.notices.missingDetail}>
          <button type="button" className="button" onClick={askForMissing}>
            {app.failure.again}
          </button>
        </Row>
      )}
      {notices.map(({ kind, say, act }) => {
        const told = say(messages, laterMessages);
        return (
          <Row key={kind} fact={told.fact} detail={told.details.join(' ')}>
            {act && (
              <button type="button" className="button" onClick={act}>
                {told.act}
              </button>
            )}
            <button
              type="button"
              className="notice-dismiss"
              aria-label={app.dismiss}
              onClick={() => store.getState().dismissed(kind)}
            >
              <CrossSign />
            </button>
          </Row>
        );
      })}
    </section>
  );
}

function Row({ fact, detail, children }: { fact: string; detail: string; children: ReactNode }) {
  return (
    <div className="notice">
      <svg className="notice-sign" viewBox="0 0 20 20" aria-hidden="true">
        <circle cx="10" cy="10" r="8.6" />
        <path d="M10 5v6.4M10 14v1.4" />
      </svg>
      <p>
        <strong>{fact}</strong> {detail}
      </p>
      {children}
    </div>
  );
}
