/** The sign on what closes or takes away; its button has the words. */
export function CrossSign() {
  return (
    <svg viewBox="0 0 14 14" aria-hidden="true">
      <path d="M2 2l10 10M12 2L2 12" />
    </svg>
  );
}
