// What may stand between the words of a phrase.
const JOINT = /^[\s\-‐‑–—"'“”‘’„«»‹›]*$/u;

/** Whether two words of a text are adjacent in a phrase: nothing but space, hyphen, dash or quotation mark between. */
export function joined(text: string, from: number, to: number): boolean {
  if (to === from || (to === from + 1 && text[from] === ' ')) return true;
  return JOINT.test(text.slice(from, to));
}
