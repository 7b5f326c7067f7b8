import { useLayoutEffect, useState } from 'react';

interface Room {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Where controls stand over the picture (px from the stage's top left corner): a name there would be cut in two.
 * Measured again when one of `causes` changes.
 */
export function useCoveredRooms(stage: string, controls: string, ...causes: readonly number[]): readonly Room[] {
  const [rooms, setRooms] = useState<readonly Room[]>([]);
  const cause = causes.join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the causes say when to measure
  useLayoutEffect(() => {
    const ground = document.querySelector(stage);
    if (!ground) return;
    const { left, top } = ground.getBoundingClientRect();
    const measured = [...(ground.parentElement ?? ground).querySelectorAll(controls)].map((control) => {
      const box = control.getBoundingClientRect();
      return { left: box.left - left, top: box.top - top, right: box.right - left, bottom: box.bottom - top };
    });
    // An updater would cost a second commit even where it gives back what it was given.
    if (JSON.stringify(rooms) !== JSON.stringify(measured)) setRooms(measured);
  }, [stage, controls, cause]);
  return rooms;
}
