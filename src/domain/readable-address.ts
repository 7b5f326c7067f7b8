/** An address with the letters of other scripts as they are read: nobody copies `%D8%B9` from paper. Browsers write them back. */
export function readableAddress(url: string): string {
  try {
    const plain = decodeURI(url);
    return /\s/.test(plain) ? url : plain;
  } catch {
    return url;
  }
}
