export const map = {
  region: 'Map',
  picture: 'The map’s picture. Drag it, or use the arrow keys and plus and minus.',
  waiting: 'The map is on its way.',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  following: 'Following',
  follow: 'Follow the story',
};
