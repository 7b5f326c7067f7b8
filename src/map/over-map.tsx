import { comesLater } from '../ui/later.tsx';
import type { AnnotationsProps } from './live-map.ts';
import { MapAnnotations } from './map-annotations.tsx';
import { useFocused } from './use-focused.ts';

/** Nobody who points needs them. */
const MapMarks = comesLater(() => import('./map-marks.tsx').then((module) => module.MapMarks));

/** What is drawn over the live picture: names, and marks for the keyboard. */
export function OverMap(props: AnnotationsProps) {
  const { live, camera } = props;
  const focused = useFocused(live.view.picture);
  return (
    <>
      <MapAnnotations {...props} />
      {focused && <MapMarks.Later live={live} camera={camera} />}
    </>
  );
}
