// Runs before the first paint: says that there is script, and applies the address's theme and language, and the kept choice of motion.
(() => {
  const root = document.documentElement;
  const query = new URLSearchParams(location.search);
  const theme = query.get('theme');
  const language = query.get('lang');
  root.dataset.script = '';
  try {
    const motion = localStorage.getItem('backchannel-motion');
    if (['still', 'moving'].includes(motion)) root.dataset.motion = motion;
  } catch {
    // In a sandbox nothing is kept.
  }
  if (['light', 'dark', 'auto'].includes(theme)) root.dataset.theme = theme;
  const written = root.lang;
  const direction = new Map((root.dataset.languages ?? '').split(' ').map((entry) => entry.split(':'))).get(language);
  if (direction) {
    root.lang = language;
    root.dir = direction;
  }
  // The page was rendered in one language, as it happened, from all sources: another view waits for its own words.
  if (root.lang !== written || query.get('lens') === 'public' || query.has('sources')) root.dataset.waiting = '';
  // What is pressed or chosen before the app hears it is kept, and done again once it does.
  const early = [];
  const keep = ({ type, target }) => {
    const part = target.closest('#app :is(button, [type="radio"], select)');
    if (part && (type === 'change') === 'options' in part) early.push([part, type, part.value]);
  };
  addEventListener('click', keep, true);
  addEventListener('change', keep, true);
  addEventListener(
    'app-hears',
    () => {
      removeEventListener('click', keep, true);
      removeEventListener('change', keep, true);
      for (const [part, type, value] of early) {
        // A choice that shows as made already would change nothing.
        if (part.checked) part.checked = false;
        if (type === 'click') part.click();
        else {
          part.value = value;
          part.dispatchEvent(new Event(type, { bubbles: true }));
        }
      }
    },
    { once: true },
  );
  // Where the app's own script cannot be loaded, the page goes back to what it shows without script.
  addEventListener(
    'error',
    ({ target }) => {
      if (target instanceof HTMLScriptElement && target.type === 'module') delete root.dataset.script;
    },
    true,
  );
})();
