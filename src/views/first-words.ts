/** Characters of a passage under no theme that are shown. */
const MOST = 160;

/** The beginning of a passage as the annex prints it, cut between words; a short passage whole. */
export function firstWords(text: string): string {
  if (text.length <= MOST) return text;
  const cut = text.slice(0, MOST);
  return cut.slice(0, Math.max(cut.lastIndexOf(' '), MOST / 2));
}
