import { findCues } from '../../../src/language/cues/find-cues.js';
import { CUE_KINDS } from '../../../src/model/coding.js';

/** A sentence's name, its text with the span it is asked of in brackets, its statement, its cues, and its holder. */
export type Case = readonly [
  name: string,
  marked: string,
  statement: string,
  cues: string,
  holder?: string | null,
];

/** How a sentence says what stands in brackets; the cues in reading order, parted by ` · `. */
export function reading(marked: string, language: string) {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace('[', '').replace(']', '');
  const found = findCues(text, [0, text.length], language);
  const held = found.governing(start, end);
  const holder = held
    .filter(({ kind }) => kind === 'reported')
    .map((cue) => found.speaker(cue))
    .find((one) => one !== null);
  return {
    statement: CUE_KINDS.find((kind) => held.some((cue) => cue.kind === kind)) ?? 'asserted',
    cues: found.cues.map((cue) => text.slice(cue.start, cue.end)).join(' · '),
    holder: holder ? text.slice(holder.start, holder.end) : null,
  };
}
