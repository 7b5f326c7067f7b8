/** Whether this machine lets us install Debian's packages. */
export function canInstall(): boolean;
/** Installs Debian's packages of these names, with what they need and nothing more. Throws where one cannot be had. */
export function installPackages(names: readonly string[]): void;
/** Whether a file is there and can be run. */
export function canRun(path: string): boolean;
