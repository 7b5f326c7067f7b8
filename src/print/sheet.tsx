import type { ReactNode, Ref } from 'react';
import { usePrintMessages } from '../i18n/print-messages.ts';
import './sheet.css';

interface Props {
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  /** Of what is printed, where there are several sheets. */
  readonly title?: ReactNode;
  /** Where this is found again. */
  readonly address: string | undefined;
  readonly className?: string;
  readonly body?: Ref<HTMLDivElement>;
  readonly children: ReactNode;
}

/** One sheet of paper with its foot. */
export function Sheet({ page, pages, title, address, className = '', body, children }: Props) {
  const words = usePrintMessages();
  return (
    <section className={`sheet ${className}`} aria-label={words.pageOf(page, pages)}>
      <div ref={body} className="sheet-body">
        {children}
      </div>
      <footer className="sheet-foot">
        {title !== undefined && (
          <>
            <strong>{title}</strong>
            <strong>{words.pageOf(page, pages)}</strong>
          </>
        )}
        <span>{words.foot}</span>
        {address !== undefined && <bdi dir="ltr">{address}</bdi>}
      </footer>
    </section>
  );
}
