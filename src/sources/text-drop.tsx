import { type DragEvent, useId, useState } from 'react';
import { useLaterMessages } from '../i18n/later-messages.ts';
import './text-drop.css';

/** Takes the files that a reader drops or chooses. They are read where they are, and sent nowhere. */
export function TextDrop({ onFiles }: { onFiles: (files: readonly File[]) => void }) {
  const { proof } = useLaterMessages();
  const id = useId();
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    onFiles([...event.dataTransfer.files]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a place to drop on; the keyboard has the field in it
    <div
      className="text-drop"
      data-over={over || undefined}
      onDragOver={(event) => {
        // Without this the browser would leave the page for the file.
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <svg viewBox="0 0 24 30" aria-hidden="true">
        <path className="text-drop-page" d="M1 1h16l6 6v22H1zM17 1v6h6" />
        <path d="M12 11v11M7.5 18l4.5 4.5 4.5-4.5" />
      </svg>
      <p>
        <strong>{proof.drop}</strong>
        <span id={`${id}-stays`}>
          {proof.or} <label htmlFor={id}>{proof.choose}</label>. {proof.stays}
        </span>
      </p>
      <input
        id={id}
        type="file"
        multiple
        accept=".txt,text/*"
        aria-describedby={`${id}-stays`}
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          // The same file, mended, may be chosen again.
          currentTarget.value = '';
        }}
      />
    </div>
  );
}
