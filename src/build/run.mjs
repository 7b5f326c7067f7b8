// node src/build/run.mjs FILE.ts ARGUMENTS: runs the default export of a TypeScript file with the arguments.
// What it returns, if a number, is the exit code.
import { importModule } from './import-module.mjs';

const [file, ...given] = process.argv.slice(2);
if (!file) throw new Error('Name the TypeScript file to run.');
const { default: main } = await importModule(file);
const code = await main(given);
if (typeof code === 'number') process.exitCode = code;
