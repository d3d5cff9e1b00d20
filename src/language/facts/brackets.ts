import type { SentenceWords } from './sentence-words.js';

/** Where the brackets of a stretch of text open, for each of its words. */
export interface Bracket {
  /** Offset behind the bracket that stands open, or behind the semicolon after it. */
  readonly from: number;
}

/** For each word the bracketed part it stands in, parted at semicolons; null outside brackets. One walk over the text. */
export function brackets(words: SentenceWords): (Bracket | null)[] {
  const open: Bracket[] = [];
  let offset = words.range[0];
  return words.kinds.map((_, at) => {
    for (const start = words.start(at); offset < start; offset++) {
      const sign = words.text[offset];
      if (sign === '(' || sign === '[') open.push({ from: offset + 1 });
      else if (sign === ')' || sign === ']') open.pop();
      else if (sign === ';' && open.length > 0) open[open.length - 1] = { from: offset + 1 };
    }
    offset = words.end(at);
    return open.at(-1) ?? null;
  });
}

/** Longest run of words before the date of a reference. */
const LONGEST_LEAD = 90;
const REFERRING = /^\s*(?:(?:see|cf\.?|e\.g\.?,?|quoted in|cited in|см\.|цит\. по:?)\s+)?/iu;
const NAMES = /^["“«„‘']?\p{Lu}/u;
const NOT_NAMES =
  /(?:^|\s)(?:in|on|since|of|by|until|till|from|after|before|during|to|and|was|were|is|в|во|с|со|до|к|по|на|от|после|и)\s*$/u;

/** Whether what stands between a bracket and a date names a publication: `Krasnaya zvezda, `, `Smith `. */
export function namesReference(lead: string): boolean {
  return lead.length <= LONGEST_LEAD && NAMES.test(lead.replace(REFERRING, '')) && !NOT_NAMES.test(lead);
}
