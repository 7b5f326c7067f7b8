/** A lane's hatch and glow, which marks refer to. `prefix` is of the ids of one drawing. */
export function Inks({ lane, prefix }: { lane: number; prefix: string }) {
  return (
    <>
      <pattern
        id={`${prefix}-hatch-${lane}`}
        className={`lane-${lane}`}
        width="7"
        height="7"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <path className="static-map-hatching" d="M3.5 -1V8" />
      </pattern>
      <radialGradient id={`${prefix}-glow-${lane}`} className={`lane-${lane}`}>
        <stop className="static-map-glow-core" offset="0.1" />
        <stop className="static-map-glow-rim" offset="1" />
      </radialGradient>
    </>
  );
}
