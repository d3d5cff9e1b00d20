/** Index of the first of `items`, which stand in order of `place`, that stands at `from` or later; their number where none does. */
export function firstFrom<Item>(items: ArrayLike<Item>, from: number, place: (item: Item) => number): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = items[middle];
    if (item !== undefined && place(item) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Of ranges in order of their start those that lie between `start` and `end`. */
export function within<Item extends { readonly start: number; readonly end: number }>(
  items: readonly Item[],
  start: number,
  end: number,
): Item[] {
  const place = (item: Item): number => item.start;
  return items
    .slice(firstFrom(items, start, place), firstFrom(items, end, place))
    .filter((item) => item.end <= end);
}
