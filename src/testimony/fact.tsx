import type { ReactNode } from 'react';
import { useMessages } from '../i18n/messages-context.tsx';

/** One line of what the data say: a label, if it has one, and its value. */
export function Fact({ of: label, children }: { of?: ReactNode; children: ReactNode }) {
  const { punctuation } = useMessages();
  return (
    <li>
      {label !== undefined && (
        <>
          <strong>{label}</strong>
          {punctuation.colon}
        </>
      )}
      {children}
    </li>
  );
}
