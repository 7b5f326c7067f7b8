import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Messages } from '../i18n/messages.ts';
import { useMessages } from '../i18n/messages-context.tsx';
import './notices.css';

export interface Notice {
  /** One notice of a kind at a time. */
  readonly kind: 'still-map' | 'lost-map' | 'broken-link' | 'left-out' | 'language';
  /** What it says, in the language that is spoken then. */
  readonly say: (messages: Messages) => { readonly fact: string; readonly details: readonly string[] };
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
  const messages = useMessages();
  return (
    <div className="notices">
      {notices.map(({ kind, say }) => {
        const { fact, details } = say(messages);
        return (
          <div key={kind} className="notice">
            <svg className="notice-sign" viewBox="0 0 20 20" aria-hidden="true">
              <circle cx="10" cy="10" r="8.6" />
              <path d="M10 5v6.4M10 14v1.4" />
            </svg>
            <p>
              <strong>{fact}</strong> {details.join(' ')}
            </p>
            <button type="button" aria-label={messages.app.dismiss} onClick={() => store.getState().dismissed(kind)}>
              <svg viewBox="0 0 14 14" aria-hidden="true">
                <path d="M2 2l10 10M12 2L2 12" />
              </svg>
            </button>
          </div>
        );
      })}
    </div>
  );
}
