import { type ChangeEvent, type FocusEvent, useId } from 'react';

interface Props {
  readonly label: string;
  readonly value: string | undefined;
  /** What holds where the teacher writes nothing. */
  readonly fallback?: string;
  /** The most letters. */
  readonly most: number;
  readonly lines?: number;
  /** Undefined where the fallback holds. */
  readonly onChanged: (value: string | undefined) => void;
}

/** A field for the teacher's own words in the place of the story's. Emptied, it has those again. */
export function OwnField({ label, value, fallback = '', most, lines = 1, onChanged }: Props) {
  const id = useId();
  const field = {
    id,
    defaultValue: value ?? fallback.slice(0, most),
    maxLength: most,
    onChange({ target }: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) {
      const written = target.value;
      onChanged(written.trim() === '' || written === fallback ? undefined : written);
    },
    onBlur({ target }: FocusEvent<HTMLInputElement | HTMLTextAreaElement>) {
      if (target.value.trim() === '') target.value = value ?? fallback;
    },
  };
  return (
    <div className="lesson-field">
      <label htmlFor={id}>{label}</label>
      {lines > 1 ? <textarea rows={lines} dir="auto" {...field} /> : <input type="text" dir="auto" {...field} />}
    </div>
  );
}
