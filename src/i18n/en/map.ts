export const map = {
  region: 'Map',
  picture: 'The map’s picture. Arrow keys move it; Page Down and Page Up go from mark to mark.',
  controls: 'Map controls',
  marks: 'Marks on the map',
  /** A mark that can be pressed: what happened, and where it is drawn. */
  mark: (title: string, places: string) => `${title}: ${places}`,
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  following: 'Following',
  follow: 'Follow the story',
};
