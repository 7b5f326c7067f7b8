// A page of jsdom is never laid out: nothing in it has a size, and no question about the window is answered with yes.

class UnlaidObserver implements ResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

if (typeof window !== 'undefined') {
  Object.assign(window, {
    ResizeObserver: UnlaidObserver,
    matchMedia: (media: string) => Object.assign(new EventTarget(), { media, matches: false }),
  });
}
