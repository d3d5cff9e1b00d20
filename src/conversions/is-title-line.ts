/** No more words than a heading has. */
const MOST_WORDS = 12;

/** Nor more signs: scripts without spaces have no words to count. */
const MOST_SIGNS = 90;

/** A heading stands over more than a remark: so many signs at least, and this many times its own. */
const LEAST_BELOW = 100;
const TIMES_BELOW = 2;

/** What closes a sentence, a clause or a salutation, with the marks that may close behind it. */
const CLOSED = /[.!?…:;,‚—–。！？；：，、．؟،؛।։-][\p{Pe}\p{Pf}"'*]*$/u;

/** A sentence has come to its end. */
const ENDED = /[.!?…。！？．؟।։:][\p{Pe}\p{Pf}\p{No}"'*\]\d]*$/u;

/** Small letters go on with what stood above; a dash, a bullet or a quotation mark begins speech or an item. */
const GOES_ON = /^(?:\p{Ll}|\p{P}(?<![¿¡§[(«“„"]))/u;

/** How letters begin and end, where no comma follows. */
const SALUTED =
  /^(?:(?:my )?dear|to|yours|sincerely|(?:kind|best|warm|with) (?:kind |best |warm )?(?:regards|wishes)|(?:глубоко|много)?уважаем\p{L}*|дорог(?:ой|ая|ие)|милостив\p{L}*|с уважением|chère?|sehr geehrte[rs]?|lieber?|estimad[oa]s?|querid[oa]s?)(?!\p{L})/iu;

/** A day stands in the head of a letter or a report, and a passage may be cited for it. */
const DAY =
  /\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{4}-\d{2}-\d{2}|\d{1,2}(?:st|nd|rd|th)?\s+\p{L}+,?\s+\d{4}|\p{L}+\s+\d{1,2}(?:st|nd|rd|th)?,\s+\d{4}/u;

/** Whether a line that stands alone is a heading of the block `below` it: short, unclosed, over a text of whole sentences. */
export function isTitleLine(line: string, below: string): boolean {
  if (!/\p{L}/u.test(line) || line.length > MOST_SIGNS || line.split(/\s+/u).length > MOST_WORDS)
    return false;
  if (below.length < Math.max(LEAST_BELOW, line.length * TIMES_BELOW) || !ENDED.test(below)) return false;
  return ![CLOSED, GOES_ON, SALUTED, DAY].some((sign) => sign.test(line));
}
