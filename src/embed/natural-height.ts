/**
 * How high the frame has to be for its content (CSS px): the map takes what is left of a higher one, in a list the row
 * of its events, and that does not count.
 */
export function naturalHeight(embed: HTMLElement): number {
  const whole = embed.getBoundingClientRect().height;
  const map = embed.querySelector<HTMLElement>('.embed-map');
  if (!map?.offsetHeight) return whole - surplusOfList(embed);
  const least = Number.parseFloat(getComputedStyle(map).minHeight) || 0;
  const sources = embed.querySelector<HTMLElement>('.event-sources');
  const isBeside = sources && sources.offsetTop < map.offsetTop + map.offsetHeight;
  const needed = isBeside ? Math.max(least, sources.offsetHeight) : least;
  return whole - map.offsetHeight + Math.min(needed, map.offsetHeight);
}

/** What is left between the last event and the foot. */
function surplusOfList(embed: HTMLElement): number {
  const [index, foot] = ['.event-index', '.embed-foot'].map((part) =>
    embed.querySelector(part)?.getBoundingClientRect(),
  );
  return index && foot ? Math.max(foot.top - index.bottom, 0) : 0;
}
