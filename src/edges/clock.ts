/** Today as an ISO day in the zone of the machine. Only an edition's date may come from here. */
export function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Starts a stopwatch; it tells the whole milliseconds since. For the person waiting only: no output holds them. */
export function stopwatch(): () => number {
  const start = performance.now();
  return () => Math.round(performance.now() - start);
}
