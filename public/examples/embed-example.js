// Drives the first story of the article, and tells what it hears. All it uses of Backchannel is `Backchannel.connect`.
(() => {
  const frame = document.getElementById('talks');
  const panel = document.querySelector('.console');
  const day = document.getElementById('day');
  const heard = document.getElementById('heard');
  if (!window.Backchannel || !frame || !panel || !day || !heard) return;

  let playing = false;
  const tell = (...words) => {
    heard.textContent = words.join(' ');
  };
  const showDay = (iso) => {
    const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
    day.textContent = format.format(new Date(iso));
  };

  // Resolves once the page in the frame has spoken; commands that come before wait for that.
  const connected = Backchannel.connect(frame).then((story) => {
    story.on('ready', ({ playhead }) => {
      showDay(playhead);
      tell('ready');
    });
    story.on('playhead', ({ t }) => {
      showDay(t);
      // Four a second would be read out as it plays.
      if (!playing) tell('playhead', t);
    });
    story.on('play', () => {
      playing = true;
      tell('play');
    });
    story.on('pause', () => {
      playing = false;
      tell('pause');
    });
    story.on('select', ({ event }) => {
      if (!playing) tell('select', event ?? 'nothing');
    });
    story.on('lens', ({ lens }) => tell('lens', lens));
    story.on('error', ({ code }) => tell('error', code));
    return story;
  });

  /** Each button's command. A switch is given whether it is on from now on. */
  const commands = {
    play: (story) => story.play(),
    pause: (story) => story.pause(),
    seek: (story) => story.seek('2024-01-10'),
    select: (story) => story.select('yemen-strikes'),
    setLens: (story, on) => story.setLens(on ? 'public' : 'happened'),
    setLanguage: (story, on) => story.setLanguage(on ? 'ar' : 'en').then(() => tell('answered setLanguage')),
    setTheme: (story, on) => story.setTheme(on ? 'dark' : 'auto').then(() => tell('answered setTheme')),
  };

  panel.hidden = false;
  panel.addEventListener('click', async ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    const command = commands[button?.dataset.command ?? ''];
    if (!button || !command) return;
    const isSwitch = button.hasAttribute('aria-pressed');
    const on = isSwitch && button.getAttribute('aria-pressed') !== 'true';
    try {
      await command(await connected, on);
      if (isSwitch) button.setAttribute('aria-pressed', String(on));
    } catch {
      // What was refused has been told by the event `error`.
    }
  });
})();
