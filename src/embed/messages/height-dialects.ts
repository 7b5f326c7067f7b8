/** What is known of the page around from the frame's own address. */
export interface FrameAddress {
  readonly href: string;
  readonly search: string;
  readonly hash: string;
}

/** One height, as each of the hosts that we know of wants to hear it: WordPress and pym where the address names them. */
export function heightMessages(height: number, address: FrameAddress): readonly unknown[] {
  return [
    ownHeight(height),
    ampHeight(height),
    mediumHeight(height, address.href),
    pymHeight(height, address.search),
    wordPressHeight(height, address.hash),
  ].filter((message) => message !== undefined);
}

/** Ours: the event `height` of DESIGN.md. */
export function ownHeight(height: number): unknown {
  return { type: 'backchannel:event', name: 'height', detail: { height } };
}

/** amp-iframe, "Iframe resizing": https://amp.dev/documentation/components/amp-iframe/. It hears resizable frames only. */
function ampHeight(height: number): unknown {
  return { sentinel: 'amp', type: 'embed-size', height };
}

/** Embedly's protocol, which Medium speaks, a JSON string: https://docs.embed.ly/reference/provider-height-resizing. */
function mediumHeight(height: number, src: string): unknown {
  return JSON.stringify({ src, context: 'iframe.resize', height });
}

/**
 * pym.js 1.x, `_makeMessage` and `sendHeight`: a string `pymxPYMx<id>xPYMxheightxPYMx<px>`. The id is the `childId` that
 * its parent puts into the query; without one no parent listens.
 */
function pymHeight(height: number, search: string): unknown {
  const id = new URLSearchParams(search).get('childId');
  return id ? ['pym', id, 'height', String(height)].join('xPYMx') : undefined;
}

/** WordPress, wp-includes/js/wp-embed.js: only with the secret of `#?secret=`, letters and digits; it clamps alike. */
export function wordPressHeight(height: number, hash: string): unknown {
  const secret = wordPressSecret(hash);
  return secret ? { message: 'height', value: Math.min(Math.max(height, 200), 1000), secret } : undefined;
}

/** The secret that WordPress gives to a frame, or undefined in other places. */
export function wordPressSecret(hash: string): string | undefined {
  return /^#\?secret=([a-zA-Z0-9]{1,64})$/.exec(hash)?.[1];
}
