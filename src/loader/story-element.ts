import { connect, renew } from './connect.ts';
import type { BackchannelStoryElement, ConnectedStory } from './embed.d.ts';
import { greet } from './fit-heights.ts';

/** Attributes that are commands to a story that is there. */
const COMMANDS: Readonly<Record<string, 'select' | 'seek' | 'setLens' | 'setLanguage' | 'setTheme'>> = {
  event: 'select',
  t: 'seek',
  lens: 'setLens',
  lang: 'setLanguage',
  theme: 'setTheme',
};
/** Attributes that are keys of the embed's address. */
const KEYS = [
  ...Object.keys(COMMANDS),
  ...['layout', 'controls', 'tour', 'autoplay', 'interactive', 'lanes', 'actors', 'places', 'sources', 'kinds'],
];

/** Defines `<backchannel-story>`, once a page. `script` is the address of this script, whose site has the stories. */
export function defineStoryElement(script: string): void {
  class StoryElement extends HTMLElement implements BackchannelStoryElement {
    static observedAttributes = ['src', 'story', ...KEYS];
    #frame: HTMLIFrameElement | undefined;

    connectedCallback() {
      this.#show();
    }

    disconnectedCallback() {
      renew(this);
    }

    attributeChangedCallback(name: string, before: string | null, value: string | null) {
      if (!this.#frame || before === value) return;
      const method = COMMANDS[name];
      if (!method || value === null) this.#show();
      // What is refused is told by the event `error`.
      else
        connect(this)
          .then((story) => (story[method] as ConnectedStory['seek'])(value))
          .catch(() => {});
    }

    /**
     * A new frame each time: another address in the old one would be an entry in the page's history. In the element's
     * shadow, since what stands in the element (a link, for those without script) may come after this.
     */
    #show() {
      const address = addressOf(this, script);
      if (!address) return;
      const frame = document.createElement('iframe');
      // As the snippet has it.
      for (const [name, value] of Object.entries({
        title: this.title || 'Backchannel',
        width: '100%',
        height: this.getAttribute('height') ?? '640',
        loading: 'lazy',
        allow: 'fullscreen; clipboard-write',
        referrerpolicy: 'origin',
      }))
        frame.setAttribute(name, value);
      // Set by script: the host's policy may allow no style in its markup.
      frame.style.cssText = 'display:block;border:0';
      frame.src = address;
      frame.onload = () => greet(frame, 'height');
      this.style.display ||= 'block';
      this.#frame = frame;
      (this.shadowRoot ?? this.attachShadow({ mode: 'open' })).replaceChildren(frame);
      renew(this);
    }
  }
  if (!customElements.get('backchannel-story')) customElements.define('backchannel-story', StoryElement);
}

/** Undefined where the attributes give no web address: what stands in the element, such as a link, is left there. */
function addressOf(element: HTMLElement, script: string): string | undefined {
  const [story, src] = [element.getAttribute('story'), element.getAttribute('src')];
  if (!story && !src) return undefined;
  try {
    const address = src ? new URL(src, document.baseURI) : new URL(`stories/${story}/embed.html`, script);
    for (const key of KEYS) {
      const value = element.getAttribute(key);
      if (value !== null) address.searchParams.set(key, value);
    }
    return /^https?:$/.test(address.protocol) ? address.href : undefined;
  } catch {
    return undefined;
  }
}
