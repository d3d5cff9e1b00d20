/** A number as the contract prints scores and shares: four decimals. */
export function fourDecimals(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
