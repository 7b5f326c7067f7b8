import fc from 'fast-check';
import { expect, it } from 'vitest';
import { boundsAround, cameraAround } from '../../../src/domain/guided-camera.ts';

it('finds the camera of what it shows', () => {
  const cameras = fc.record({
    longitude: fc.double({ min: -120, max: 120, noNaN: true }),
    latitude: fc.double({ min: -60, max: 60, noNaN: true }),
    zoom: fc.double({ min: 3, max: 10, noNaN: true }),
  });
  fc.assert(
    fc.property(cameras, (camera) => {
      const found = cameraAround(boundsAround(camera));
      expect(found.longitude).toBeCloseTo(camera.longitude, 2);
      expect(found.latitude).toBeCloseTo(camera.latitude, 2);
      expect(found.zoom).toBeCloseTo(camera.zoom, 2);
    }),
  );
});
