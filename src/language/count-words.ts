import type { Range } from '../model/range.js';

const SPACELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

/** Words as a reader counts them: runs between white space that hold a letter or digit; each sign where a script has no spaces. */
export function countWords(text: string, [start, end]: Range = [0, text.length]): number {
  let count = 0;
  let [from, isWord, isPlain] = [start, false, true];
  for (let at = start; at <= end; at++) {
    const code = at < end ? text.charCodeAt(at) : BLANK;
    if (code !== BLANK && !(code >= 9 && code <= 13)) {
      isPlain &&= code < 128;
      isWord ||= isPlainLetter(code);
      continue;
    }
    count += isPlain ? Number(isWord) : wordsIn(text.slice(from, at));
    [from, isWord, isPlain] = [at + 1, false, true];
  }
  return count;
}

const BLANK = 32;

/** Whether a code is a digit or letter of ASCII. */
function isPlainLetter(code: number): boolean {
  const lower = code | 32;
  return (code >= 48 && code <= 57) || (lower >= 97 && lower <= 122);
}

/** The same of a text in which anything may stand. */
function wordsIn(text: string): number {
  let count = 0;
  for (const run of text.split(/\s+/u)) {
    if (!/[\p{L}\p{N}]/u.test(run)) continue;
    const signs = run.match(SPACELESS)?.length ?? 0;
    count += signs === 0 ? 1 : signs + (/[\p{L}\p{N}]/u.test(run.replace(SPACELESS, '')) ? 1 : 0);
  }
  return count;
}
