import { useState } from 'react';
import { ClassroomMap } from '../map/classroom-map.tsx';
import { PointerRing } from '../present/pointer-ring.tsx';
import type { CameraStore } from '../state/camera-store.ts';
import { LiveStillMap } from './live-still-map.tsx';

interface Props {
  readonly basemap: string;
  /** What a hand makes the map show, where another window goes along. */
  readonly shared?: CameraStore;
}

/** The map of a talk: live where it can be drawn, else the still one of what is shown now; and where the teacher points. */
export function PresentMap({ basemap, shared }: Props) {
  const [drawable, setDrawable] = useState(true);
  const [giveUp] = useState(() => () => setDrawable(false));
  const still = <LiveStillMap basemap={basemap} still={null} />;
  return (
    <>
      {drawable ? (
        <ClassroomMap
          basemap={basemap}
          still={still}
          onUnavailable={giveUp}
          onMissing={giveUp}
          {...(shared && { shared })}
        />
      ) : (
        still
      )}
      <PointerRing />
    </>
  );
}
