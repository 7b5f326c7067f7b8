// What a browser without WebGL answers, before any script can ask.
(() => {
  for (const { prototype } of [HTMLCanvasElement, globalThis.OffscreenCanvas].filter(Boolean)) {
    const { getContext } = prototype;
    prototype.getContext = function (kind, ...rest) {
      return String(kind).includes('webgl') ? null : getContext.call(this, kind, ...rest);
    };
  }
})();
