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
  // Where the app's own script cannot be loaded, the page goes back to what it shows without script.
  addEventListener(
    'error',
    ({ target }) => {
      if (target instanceof HTMLScriptElement && target.type === 'module') delete root.dataset.script;
    },
    true,
  );

  // What is done in the reader before its app hears of it, to be done again: src/app/early-acts.ts.
  const acts = new Map();
  const presses = [];
  const keep = ({ type, target }) => {
    const part = target.closest(`.reader ${type === 'click' ? 'button' : ':is(input, select)'}`);
    if (part) acts.set(part, part.value);
  };
  const keepPress = (press) => {
    if (press.key.length === 1 && !press.defaultPrevented) presses.push(press);
  };
  addEventListener('click', keep, true);
  addEventListener('input', keep, true);
  addEventListener('keydown', keepPress);
  window.early = { acts, presses, keep, keepPress };
})();
