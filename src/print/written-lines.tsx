/** Lines to write on. */
export function WrittenLines({ count }: { count: number }) {
  return (
    <div className="written-lines" aria-hidden="true">
      {Array.from({ length: count }, (_, index) => (
        <span key={`line ${index + 1}`} />
      ))}
    </div>
  );
}
