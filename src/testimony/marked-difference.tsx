/** A few words of one side, with those that differ from the other side marked. */
export function MarkedDifference({ text, differing }: { text: string; differing: string | undefined }) {
  const at = differing === undefined ? -1 : text.indexOf(differing);
  if (at < 0 || differing === undefined) return text;
  return (
    <>
      {text.slice(0, at)}
      <mark className="differing">{differing}</mark>
      {text.slice(at + differing.length)}
    </>
  );
}
