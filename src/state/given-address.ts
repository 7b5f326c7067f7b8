/**
 * An address as it may be handed on: shared, or printed. Undefined in a copy on a disk, where it would only name a folder
 * of whoever has the copy.
 */
export function givenAddress(to: string, base: string = location.href): string | undefined {
  const { protocol, href } = new URL(to, base);
  return /^https?:$/.test(protocol) ? href : undefined;
}
