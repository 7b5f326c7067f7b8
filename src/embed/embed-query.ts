import { EMBED_LAYOUTS, type EmbedLayout } from '../state/embed-layouts.ts';

/** What the address of an embed says beside the view of the story. */
export interface EmbedQuery {
  /** `auto` goes by the frame's width and height. */
  readonly layout: EmbedLayout | 'auto';
  /** Whether there is something to play and scrub with. */
  readonly controls: boolean;
  /** Whether the guided tour's steps stand in the place of free scrubbing. */
  readonly tour: boolean;
  /** Whether it plays by itself, while it is in view and motion is welcome; not without a way to pause it. */
  readonly autoplay: boolean;
  /** A still where this is false: nothing to press but links. */
  readonly interactive: boolean;
}

/** A value that was left out, and those that the key takes. */
export interface EmbedProblem {
  readonly key: string;
  readonly value: string;
  readonly expected: readonly string[];
}

export const OPENING_EMBED: EmbedQuery = {
  layout: 'auto',
  controls: true,
  tour: false,
  autoplay: false,
  interactive: true,
};

const SWITCH = ['yes', 'no'];
const LONGEST = 200;

/** Reads the embed's own keys of a query string. Never throws: what cannot be used is listed under `problems`. */
export function readEmbedQuery(search: string): { query: EmbedQuery; problems: readonly EmbedProblem[] } {
  const parameters = new URLSearchParams(search);
  const problems: EmbedProblem[] = [];
  const take = (key: string, expected: readonly string[]): string | undefined => {
    const value = parameters.get(key);
    if (value === null) return undefined;
    if (expected.includes(value)) return value;
    problems.push({ key, value: value.slice(0, LONGEST), expected });
    return undefined;
  };
  const layout = take('layout', EMBED_LAYOUTS) as EmbedLayout | undefined;
  const isOn = (key: keyof EmbedQuery) => {
    const value = take(key, SWITCH);
    return value === undefined ? OPENING_EMBED[key] === true : value === 'yes';
  };
  const interactive = isOn('interactive');
  const controls = isOn('controls') && interactive;
  const tour = isOn('tour') && controls;
  const autoplay = isOn('autoplay') && controls && !tour;
  return { query: { layout: layout ?? OPENING_EMBED.layout, controls, tour, autoplay, interactive }, problems };
}
