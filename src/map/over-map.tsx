import { comesLater } from '../ui/later.tsx';
import { EdgeTabs } from './edge-tabs.tsx';
import type { AnnotationsProps } from './live-map.ts';
import { MapAnnotations } from './map-annotations.tsx';
import { MapControls } from './map-controls.tsx';
import { useFocused } from './use-focused.ts';

/** Nobody who points needs them. */
const MapMarks = comesLater(() => import('./map-marks.tsx').then((module) => module.MapMarks));

/** All that stands over the live picture: names, marks for the keyboard, what moves the camera, what lies beyond. */
export function OverMap(props: AnnotationsProps) {
  const { live, camera } = props;
  const focused = useFocused(live.view.picture);
  return (
    <>
      <MapAnnotations {...props} />
      {focused && <MapMarks.Later live={live} camera={camera} />}
      <MapControls view={live.view} />
      <EdgeTabs live={live} camera={camera} />
    </>
  );
}
