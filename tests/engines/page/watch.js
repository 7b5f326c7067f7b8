// First script of every page that the journeys open: keeps what goes wrong behind the page.
(() => {
  const faults = [];
  globalThis.faults = faults;
  const { error } = console;
  console.error = (...told) => {
    faults.push(`console: ${told.map(String).join(' ')}`);
    error.apply(console, told);
  };
  addEventListener(
    'error',
    (event) => {
      const { target, message, error: thrown } = event;
      if (target instanceof Element) faults.push(`not loaded: ${target.src ?? target.href ?? target.tagName}`);
      else faults.push(`uncaught: ${thrown?.stack ?? message}`);
    },
    true,
  );
  addEventListener('unhandledrejection', ({ reason }) => faults.push(`rejected: ${reason?.stack ?? reason}`));
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, lineNumber }) =>
    faults.push(`policy: ${violatedDirective} ${blockedURI} ${sourceFile}:${lineNumber}`),
  );
})();
