/**
 * Normalised pointwise mutual information (Bouma 2009) of standing in the same passages: 1 where the two never part, 0
 * where they meet by chance, -1 where they never meet.
 */
export function association(shared: number, one: number, other: number, passages: number): number {
  if (shared === 0) return -1;
  if (shared >= passages) return 1;
  const together = shared / passages;
  return Math.log(together / ((one / passages) * (other / passages))) / -Math.log(together);
}
