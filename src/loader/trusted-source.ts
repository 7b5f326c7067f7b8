/**
 * The origin that a frame of the page speaks from, by its address: `null`, the opaque one, in a sandbox without
 * `allow-same-origin`, its own or the page's. Undefined where there is no web address.
 */
export function originOf(frame: HTMLIFrameElement): string | undefined {
  const sandbox = frame.getAttribute('sandbox');
  const opaque = self.origin === 'null' || (sandbox !== null && !/\ballow-same-origin\b/i.test(sandbox));
  return opaque ? 'null' : siteOf(frame.src);
}

/** Scheme, host and port of a web address. */
export function siteOf(address: string): string | undefined {
  return /^https?:\/\/[^/?#]+/.exec(address)?.[0];
}

/** Whether a message is from the page in a frame, and that page still the one that the frame was given. */
export function isFrom(frame: HTMLIFrameElement, { source, origin }: MessageEvent): boolean {
  return source !== null && source === frame.contentWindow && origin === originOf(frame);
}

/** The frame of a story: itself, or the one in the shadow of `<backchannel-story>`. */
export function frameIn(element: Element): HTMLIFrameElement | undefined {
  const frame = element.shadowRoot?.firstChild ?? element;
  return frame instanceof HTMLIFrameElement ? frame : undefined;
}
