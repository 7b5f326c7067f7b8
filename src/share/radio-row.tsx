import { type ReactNode, useId } from 'react';

interface Props<Value extends string> {
  readonly legend: string;
  readonly values: readonly Value[];
  readonly value: Value;
  readonly nameOf: (value: Value) => ReactNode;
  readonly onChosen: (value: Value) => void;
}

/** One choice of a few, in a row. */
export function RadioRow<Value extends string>({ legend, values, value, nameOf, onChosen }: Props<Value>) {
  const name = useId();
  return (
    <fieldset className="share-row">
      <legend>{legend}</legend>
      <div className="share-row-values">
        {values.map((each) => (
          <label key={each} className="share-choice">
            <input type="radio" name={name} value={each} checked={each === value} onChange={() => onChosen(each)} />
            <span className="share-choice-name">{nameOf(each)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
