/** A short word that was not made before: up to 7 letters and figures. */
export const makeMark = (): string => crypto.getRandomValues(new Uint32Array(1))[0]?.toString(36) ?? '0';
