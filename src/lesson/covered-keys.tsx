import { useLessonMessages } from '../i18n/lesson-messages.ts';

interface Props {
  readonly onThere: (() => void) | undefined;
  readonly onShown: () => void;
}

/** Says that notes and keys are not shown here, where a class may see them, and where else they are. */
export function CoveredKeys({ onThere, onShown }: Props) {
  const words = useLessonMessages();
  return (
    <div className="lesson-covered">
      <p>{words.covered}</p>
      <div className="lesson-buttons">
        {onThere && (
          <button type="button" className="button button-primary" onClick={onThere}>
            {words.editThere}
          </button>
        )}
        <button type="button" className="button" onClick={onShown}>
          {words.uncover}
        </button>
      </div>
    </div>
  );
}
