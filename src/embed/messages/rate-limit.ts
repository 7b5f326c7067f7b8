/**
 * Lets at most so many through in any stretch of time of that length (ms). Who asks tells the time; a clock that goes
 * backwards stands still. What is refused does not count: who asks too often still gets their share.
 */
export function createRateLimit(most: number, within: number): (now: number) => boolean {
  const passed: number[] = [];
  let latest = Number.NEGATIVE_INFINITY;
  return (now) => {
    latest = Math.max(latest, now);
    while (passed[0] !== undefined && latest - passed[0] >= within) passed.shift();
    if (passed.length >= most) return false;
    passed.push(latest);
    return true;
  };
}
