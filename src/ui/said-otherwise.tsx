/** A sign for the eye, "¶3", and its words for those who listen. */
export function SaidOtherwise({ shown, said }: { shown: string; said: string }) {
  return (
    <>
      <span aria-hidden="true">{shown}</span>
      <span className="visually-hidden">{said}</span>
    </>
  );
}
