const SITE = 'https://stories.example';

/** An embed in the test's page. Nothing is loaded: what it would say, the test says, and what it hears is kept. */
export function addFrame(src = `${SITE}/s/stories/a/embed.html?t=2024-01-10`, attributes: Record<string, string> = {}) {
  const frame = document.createElement('iframe');
  for (const [name, value] of Object.entries({ src, ...attributes })) frame.setAttribute(name, value);
  document.body.append(frame);
  return frame;
}

interface Heard {
  readonly data: { readonly type: string; readonly id?: unknown; readonly method?: string; readonly params?: unknown };
  readonly target: string;
}

/** What is posted to a frame from now on. */
export function listenIn(frame: HTMLIFrameElement): Heard[] {
  const heard: Heard[] = [];
  const page = frame.contentWindow as unknown as { postMessage: unknown };
  page.postMessage = (data: Heard['data'], target: string) => heard.push({ data: structuredClone(data), target });
  return heard;
}

/** The page in a frame speaks; or another, as if. */
export function speak(source: Window | null | undefined, data: unknown, origin = SITE) {
  window.dispatchEvent(new MessageEvent('message', { data, origin, source: source ?? null }));
}

export const event = (name: unknown, detail: unknown = {}) => ({ type: 'backchannel:event', name, detail });
