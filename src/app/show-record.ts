let record: Element | undefined;

/**
 * Takes the text of the whole story out of the page, once the reader stands in its place: that tells only what is known
 * from where it looks, and nothing else may be found in the page.
 */
export function putRecordAway(): void {
  const shown = document.getElementById('record');
  if (!shown) return;
  record = shown;
  shown.remove();
}

/** Brings it back, for readers without script and where the reader broke. */
export function showRecord(): void {
  if (record && !record.isConnected) document.body.append(record);
  document.documentElement.removeAttribute('data-script');
}
