import { type PointerEvent, useEffect } from 'react';
import { useTalk, useTalkStore } from '../../state/talk-context.tsx';
import './map-pointer.css';

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

/** A ring at the place of the map where the teacher points. It says nothing to those who do not see it. */
export function PointerRing() {
  const at = useTalk((state) => state.pointer);
  if (!at) return null;
  return (
    <div className="pointer-ring" aria-hidden="true" style={{ left: `${at.x * 100}%`, top: `${at.y * 100}%` }}>
      <svg viewBox="0 0 64 64" aria-hidden="true">
        <circle className="pointer-ring-ground" cx="32" cy="32" r="24" />
        <circle cx="32" cy="32" r="24" />
        <circle className="pointer-ring-dot" cx="32" cy="32" r="4" />
      </svg>
    </div>
  );
}
