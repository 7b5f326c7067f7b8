import type { ask as askSite, mayAsk as mayAskSite } from './ask.ts';

declare global {
  interface Window {
    /** The files of a copy by their address from its folder of files, written by the build as a script. */
    backchannelFiles?: Readonly<Record<string, string>>;
  }
}

/** Of a copy of the site, on a disk, from where browsers let no page fetch: its files came with it as a script. */
export const ask: typeof askSite = async (address) => {
  const root = new URL('files/', document.baseURI).href;
  const { href } = new URL(address, document.baseURI);
  const file = href.startsWith(root) ? window.backchannelFiles?.[href.slice(root.length)] : undefined;
  return file === undefined ? new Response(null, { status: 404 }) : new Response(file);
};

export const mayAsk: typeof mayAskSite = ({ protocol }) => /^(?:https?|file):$/.test(protocol);
