/** Keeps the screen from going dark while a page is looked at, where a browser can. Returns a function that lets go. */
export function keepAwake(): () => void {
  let lock: WakeLockSentinel | undefined;
  let over = false;
  const ask = async () => {
    if (over || document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
    // Refused where the battery is low: the teacher moves the mouse then, as ever.
    const got = await navigator.wakeLock.request('screen').catch(() => undefined);
    if (over) await got?.release();
    else lock = got;
  };
  // A lock ends when the page is hidden.
  document.addEventListener('visibilitychange', ask);
  void ask();
  return () => {
    over = true;
    document.removeEventListener('visibilitychange', ask);
    void lock?.release();
  };
}
