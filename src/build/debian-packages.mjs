// Programs that the tests drive and npm does not have: Debian's packages, installed where we are root.
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';

const SETTINGS = { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };

/** Whether this machine lets us install Debian's packages. */
export function canInstall() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** Installs Debian's packages of these names, with what they need and nothing more. Throws where one cannot be had. */
export function installPackages(names) {
  execFileSync('apt-get', ['update'], SETTINGS);
  execFileSync('apt-get', ['install', '-y', '--no-install-recommends', ...names], SETTINGS);
}

/** Whether a file is there and can be run. */
export function canRun(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
