/** What `work` gives; once `milliseconds` have passed, what `late` throws or gives instead. */
export async function deadline<T>(work: Promise<T>, milliseconds: number, late: () => Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const alarm = new Promise<T>((settle, fail) => {
    timer = setTimeout(() => late().then(settle, fail), milliseconds);
  });
  try {
    return await Promise.race([work, alarm]);
  } finally {
    clearTimeout(timer);
  }
}
