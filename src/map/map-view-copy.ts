/**
 * Stands for the live map in a copy on a disk, where no worker may be started: opening it fails as without WebGL, and the
 * still map goes with the playhead instead. So MapLibre is not in the copy.
 */
export class MapView {
  constructor() {
    throw new Error('A page on a disk has no live map.');
  }
}
