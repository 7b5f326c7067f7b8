import { Fragment } from 'react';
import { readableAddress } from '../domain/readable-address.ts';

/** An address in full, which may break after a slash or a hyphen, and anywhere where it has none for long. */
export function AddressText({ of: url }: { of: string }) {
  const parts = readableAddress(url).split(/(?<=[/\-?&=])(?!\/)/);
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
