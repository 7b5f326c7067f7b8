import { useEffect, useState } from 'react';

/** Whether the focus has been in the section around an element; once it has, for good. */
export function useFocused(element: Element): boolean {
  const [focused, setFocused] = useState(false);
  useEffect(() => {
    const section = element.closest('section');
    const note = () => setFocused(true);
    if (section?.contains(document.activeElement)) note();
    section?.addEventListener('focusin', note, { once: true });
    return () => section?.removeEventListener('focusin', note);
  }, [element]);
  return focused;
}
