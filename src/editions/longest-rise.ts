/** Places, in order, of a longest strictly rising subsequence of `numbers` (patience sorting; Fredman 1975). */
export function longestRise(numbers: readonly number[]): number[] {
  /** Place of the smallest number that ends a rise of each length. */
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  for (const [at, number] of numbers.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((numbers[ends[middle] ?? 0] ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    before.push(ends[low - 1]);
    ends[low] = at;
  }
  const places: number[] = [];
  for (let at = ends.at(-1); at !== undefined; at = before[at]) places.push(at);
  return places.toReversed();
}
