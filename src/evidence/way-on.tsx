import type { ReactNode } from 'react';

/** A button that may be gone once it is pressed: the focus then stays in the panel, and is not lost to the page. */
export function WayOn(props: { className: string; onPress: () => void; children: ReactNode }) {
  return (
    <button
      type="button"
      className={props.className}
      onClick={({ currentTarget }) => {
        const panel = currentTarget.closest<HTMLElement>('.evidence-panel');
        props.onPress();
        requestAnimationFrame(() => {
          if (document.activeElement === document.body) panel?.focus({ preventScroll: true });
        });
      }}
    >
      {props.children}
    </button>
  );
}
