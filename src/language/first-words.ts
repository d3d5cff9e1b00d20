/** Characters of a passage under no theme that are shown. */
const MOST = 160;

/**
 * The beginning of a passage as the annex prints it, cut between words, or within one that fills half the room; a short
 * passage whole.
 */
export function firstWords(text: string): string {
  if (text.length <= MOST) return text;
  const cut = text.slice(0, MOST);
  // A sign of two units is not halved.
  return cut.slice(0, Math.max(cut.lastIndexOf(' '), MOST / 2)).replace(/[\ud800-\udbff]$/, '');
}
