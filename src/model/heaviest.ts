/** The first of the heaviest; undefined where there is none. */
export function heaviest<One extends { readonly weight: number }>(ones: readonly One[]): One | undefined {
  return ones.reduce<One | undefined>(
    (best, one) => (best && best.weight >= one.weight ? best : one),
    undefined,
  );
}
