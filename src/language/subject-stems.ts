import { contentStems } from './content-stems.js';

const NO_HEADS: ReadonlySet<number> = new Set();

/** The stems that carry a subject, each once, in order, with their first printed form; numbers left out. */
export function subjectStems(text: string, language: string): Map<string, string> {
  const stems = new Map<string, string>();
  for (const { stem, printed, isNumber } of contentStems(text, language, NO_HEADS)) {
    if (!isNumber && !stems.has(stem)) stems.set(stem, printed);
  }
  return stems;
}
