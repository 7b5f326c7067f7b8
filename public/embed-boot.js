// Runs before the first paint of an embed: says that there is script, and how the address wants it to look. Nothing is kept.
(() => {
  const root = document.documentElement;
  const query = new URLSearchParams(location.search);
  const take = (key, values) => {
    const value = query.get(key);
    return values.includes(value) ? value : undefined;
  };
  const put = (name, value) => {
    if (value !== undefined) root.dataset[name] = value;
  };
  root.dataset.script = '';
  // What is printed by itself has a page of paper, not a frame.
  if (parent === window) root.dataset.alone = '';
  put('theme', take('theme', ['light', 'dark', 'auto']));
  put('layout', take('layout', ['column', 'wide', 'square', 'list']));
  put('interactive', take('interactive', ['no']));
  put('controls', take('controls', ['no']) ?? take('interactive', ['no']));
  if (!root.dataset.controls) put('tour', take('tour', ['yes']));
  const written = root.lang;
  const language = query.get('lang');
  const directions = new Map((root.dataset.languages ?? '').split(' ').map((entry) => entry.split(':')));
  const direction = directions.get(language);
  if (direction) {
    root.lang = language;
    root.dir = direction;
  }
  // The page was rendered at the story's opening, as it happened, from all sources: another view waits for its own words.
  const elsewhere = ['event', 't', 'sources', 'lanes', 'actors', 'places', 'kinds'].some((key) => {
    const value = query.get(key);
    return value !== null && value !== root.dataset[key === 't' ? 'day' : key];
  });
  if (root.lang !== written || query.get('lens') === 'public' || elsewhere) root.dataset.waiting = '';
  // Where the embed's own script cannot be loaded, or its app, the page goes back to what it shows without script.
  const goBack = () => {
    delete root.dataset.script;
    delete root.dataset.waiting;
    delete root.dataset.tour;
    if (!direction) return;
    root.lang = written;
    root.dir = directions.get(written);
  };
  addEventListener('embed-failed', goBack);
  addEventListener(
    'error',
    ({ target }) => {
      if (target instanceof HTMLScriptElement && target.type === 'module') goBack();
    },
    true,
  );
})();
