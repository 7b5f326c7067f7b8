// npm run bench [-- frames bytes loading embeds talk]: measures the app, prints one table, fails where a budget is broken.
import { importModule } from '../../src/build/import-module.mjs';

// What is measured is what is published.
process.env.NODE_ENV = 'production';
const { default: main } = await importModule('tests/bench/bench.ts');
process.exit(await main(process.argv.slice(2)));
