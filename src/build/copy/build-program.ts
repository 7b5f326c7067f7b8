import react from '@vitejs/plugin-react';
import { build, type Plugin } from 'vite';

/** What a page on a disk has in the place of what it may not do there. Paths from the project's folder. */
const INSTEAD: Readonly<Record<string, string>> = {
  'src/loading/ask.ts': 'src/loading/ask-copy.ts',
  'src/map/map-view.ts': 'src/map/map-view-copy.ts',
  'src/app/share-story.tsx': 'src/app/share-copy.tsx',
};
const ENTRY = '\0backchannel:copy';

/**
 * The program of a copy as one classic script, for all its pages: `mains` are the pages' own first modules by the name of
 * the page. A page says its name on the root element. Styles are left out: the copy takes the site's.
 */
export async function buildProgram(root: string, mains: ReadonlyMap<string, string>): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    base: './',
    plugins: [react(), forDisk(root, mains)],
    // No script on a disk may ask where it is; all that needs to know is out of the copy.
    define: { 'import.meta.url': 'document.baseURI', 'import.meta.resolve': 'undefined' },
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      modulePreload: false,
      rolldownOptions: { input: ENTRY, output: { format: 'es', codeSplitting: false } },
    },
  });
  const chunks = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
  const [program] = chunks;
  if (chunks.length !== 1 || program?.type !== 'chunk') throw new Error('The program of a copy is not one script.');
  if (/\bimport\.meta\b/.test(program.code)) throw new Error('A script on a disk may not ask where it is.');
  // A module may wait at its top: a function around it makes it a script all the same.
  return `(async()=>{${program.code}})();\n`;
}

function forDisk(root: string, mains: ReadonlyMap<string, string>): Plugin {
  const instead = new Map(Object.entries(INSTEAD).map(([from, to]) => [`${root}/${from}`, `${root}/${to}`]));
  return {
    name: 'backchannel:for-disk',
    enforce: 'pre',
    async resolveId(id, importer) {
      if (id === ENTRY) return id;
      if (id.endsWith('.css')) return '\0without-styles';
      if (!importer?.startsWith(root)) return null;
      const resolved = await this.resolve(id, importer, { skipSelf: true });
      return (resolved && instead.get(resolved.id)) ?? resolved;
    },
    load(id) {
      if (id === '\0without-styles') return '';
      if (id !== ENTRY) return null;
      const pages = [...mains].map(
        ([page, main]) => `${JSON.stringify(page)}: () => import(${JSON.stringify(root + main)})`,
      );
      return `import ${JSON.stringify(`${root}/src/app/follow-copy-links.ts`)};
        const pages = { ${pages.join(', ')} };
        await pages[document.documentElement.dataset.page]?.();`;
    },
  };
}
