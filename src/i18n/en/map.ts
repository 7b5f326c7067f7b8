export const map = {
  region: 'Map',
  picture: 'The map’s picture. Drag it, or use the arrow keys and plus and minus.',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  following: 'Following',
  follow: 'Follow the story',
};
