// npm run test:engines [-- ENGINE... WORD...]: the core journeys in three browser engines, against the built app.
import { importModule } from '../../src/build/import-module.mjs';

const { default: main } = await importModule('tests/engines/engines.ts');
try {
  process.exit(await main(process.argv.slice(2)));
} catch (error) {
  console.error(error);
  process.exit(1);
}
