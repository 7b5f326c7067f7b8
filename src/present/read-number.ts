/** A whole number in Latin, Arabic or Persian figures; NaN for anything else. */
export function readNumber(written: string): number {
  const latin = written.trim().replace(/[٠-٩۰-۹]/g, (figure) => String(figure.charCodeAt(0) & 0xf));
  return /^\d{1,4}$/.test(latin) ? Number(latin) : Number.NaN;
}
