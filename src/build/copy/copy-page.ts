/** A copy's folder for everything but its pages: it stands for the root of the site. */
export const FILES = 'files/';

export interface CopiedPage {
  /** Its name, such as `index.html`. */
  readonly name: string;
  /** Of style sheets, from the root of the site, in the order of the cascade. */
  readonly styles: readonly string[];
}

/**
 * Makes a built page of a story, two folders below the root of its site, one that opens from a disk: browsers refuse
 * modules there and whatever is asked for across origins, so it has classic scripts, and names no origin.
 */
export function copyPage(html: string, { name, styles }: CopiedPage): string {
  const links = styles.map((style) => `    <link rel="stylesheet" href="${FILES}${style}">\n`).join('');
  const scripts = ['story.js', 'program.js']
    .map((file) => `    <script defer src="${FILES}${file}"></script>\n`)
    .join('');
  return (
    html
      .replace(/ *<script type="module"[^>]*><\/script>\n?/g, '')
      // The rest of what is fetched beforehand, or told to other sites.
      .replace(/ *<link rel="(?:modulepreload|preload|stylesheet|alternate)"[^>]*>\n?/g, '')
      .replace(/ *<meta property="og:image[^>]*>\n?/g, '')
      .replace(/="(?:\.\.\/)+/g, `="${FILES}`)
      .replace(/<html\b/, `<html data-page="${name}"`)
      .replace('</head>', () => `${links}${scripts}  </head>`)
  );
}
