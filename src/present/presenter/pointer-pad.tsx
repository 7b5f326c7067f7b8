import { type PointerEvent, useEffect } from 'react';
import { useTalkStore } from '../../state/talk-context.tsx';
import './pointer-pad.css';

/** Lies over the map of the slide while the pointer is on: where it is moved, by mouse, pen or finger, a ring shows to the class. */
export function PointerPad({ on }: { on: boolean }) {
  const talk = useTalkStore();
  const point = ({ currentTarget, clientX, clientY }: PointerEvent) => {
    const { left, top, width, height } = currentTarget.getBoundingClientRect();
    const [x, y] = [(clientX - left) / width, (clientY - top) / height];
    talk.getState().pointed(x >= 0 && x <= 1 && y >= 0 && y <= 1 ? { x, y } : undefined);
  };
  const leave = () => talk.getState().pointed(undefined);
  useEffect(() => (on ? () => talk.getState().pointed(undefined) : undefined), [talk, on]);
  if (!on) return null;
  return (
    <div
      className="pointer-pad"
      aria-hidden="true"
      onPointerDown={point}
      onPointerMove={point}
      onPointerLeave={leave}
      onPointerCancel={leave}
    />
  );
}
