interface Props {
  readonly label: string;
  readonly ticked: boolean;
  readonly disabled?: boolean;
  /** The id of what is said of it. */
  readonly describedBy?: string;
  readonly onTicked: (ticked: boolean) => void;
}

/** One thing to have or not. */
export function Tick({ label, ticked, disabled = false, describedBy, onTicked }: Props) {
  return (
    <label className="share-choice" data-disabled={disabled}>
      <input
        type="checkbox"
        checked={ticked}
        disabled={disabled}
        aria-describedby={describedBy}
        onChange={() => onTicked(!ticked)}
      />
      <span className="share-choice-name">{label}</span>
    </label>
  );
}
