import { Fragment } from 'react';

/** An address in full, which may break after a slash or a hyphen, and anywhere where it has none for long. */
export function AddressText({ of: url }: { of: string }) {
  const parts = readable(url).split(/(?<=[/\-?&=])(?!\/)/);
  let at = 0;
  return (
    <a className="address-text" href={url} dir="ltr">
      {parts.map((part) => {
        at += part.length;
        return (
          <Fragment key={at}>
            {part}
            <wbr />
          </Fragment>
        );
      })}
    </a>
  );
}

/** Letters of other scripts as they are read: nobody copies `%D8%B9` from paper. Browsers write them back. */
function readable(url: string): string {
  try {
    const plain = decodeURI(url);
    return /\s/.test(plain) ? url : plain;
  } catch {
    return url;
  }
}
