/** Imports one of our TypeScript modules into Node, which cannot strip types before version 22. `path` is relative to the project. */
export function importModule<Module>(path: string): Promise<Module>;
