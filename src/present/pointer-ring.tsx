import { useTalk } from '../state/talk-context.tsx';
import './pointer-ring.css';

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
