/** Standard deviations of 95 per cent. */
const Z = 1.959964;

/** The interval in which 95 of 100 such samples would have their share, 0 to 1 (Wilson 1927). `of` is above 0. */
export function wilson(on: number, of: number): { readonly low: number; readonly high: number } {
  const share = on / of;
  const spread = (Z * Z) / of;
  const middle = (share + spread / 2) / (1 + spread);
  const half = (Z / (1 + spread)) * Math.sqrt((share * (1 - share)) / of + spread / (4 * of));
  return {
    low: on === 0 ? 0 : Math.max(0, middle - half),
    high: on === of ? 1 : Math.min(1, middle + half),
  };
}
