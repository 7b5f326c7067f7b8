/** Ms after which every browser has what it saves: Safari asks the reader first. As long as FileSaver waits. */
const FETCHED = 40_000;

/** Gives a JSON text to the reader as a file. */
export function saveText(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  // Where a link is not in the page, some browsers do not follow it.
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), FETCHED);
}
