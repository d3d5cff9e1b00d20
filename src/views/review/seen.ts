/** Tells the words that a reader saw from others: their length and a hash (FNV-1a, 32 bits). Not against forgery. */
export function seenOf(words: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < words.length; at++) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193);
  return `${words.length}-${(hash >>> 0).toString(16)}`;
}
