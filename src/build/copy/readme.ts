/** What a copy says of itself to whoever opens its folder. `pages` are the names of its pages. */
export function writeReadme(title: string, pages: readonly string[]): string {
  const names: Readonly<Record<string, string>> = {
    'index.html': 'the story, with map, timeline and evidence',
    'present.html': 'the lesson, for a projector',
    'print.html': 'handouts, for paper',
  };
  const lines = pages.map((page) => `  ${page.padEnd(14)} ${names[page] ?? ''}`.trimEnd());
  return `${title}
Backchannel, a copy that needs no network and no site

Unpack the zip first, then open a page by a double click:

${lines.join('\n')}

The folder "files" has to stay beside the pages. Any web server may serve the
folder as it is, too.

What browsers do not let a page from a disk do:
- The map stands still, one picture for each set of events. It shows the same.
- The link in the address bar works on this computer alone: nothing can be
  shared or embedded from here. Give the zip file on instead.
- The presenter's window reaches the projected one when it was opened from
  there, with the key S. Two windows opened by hand may not reach each other.
- What you set or write here is kept by this browser for this place on the
  disk, if it keeps anything at all. Save a lesson of your own as a file.
- Links to the pages of the sources need a network.
- The copy does not change. A newer one is where you found this one.
`;
}
