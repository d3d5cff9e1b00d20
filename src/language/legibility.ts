/** Share of broken words above which a source is poorly legible: clean text has less than 0.02, a bad scan more than 0.08. */
export const POOR_LEGIBILITY = 0.05;

const SIGN = /[\p{L}\ufffd\p{Co}]/u;

/** Signs of a word that are looked at. */
const LONGEST = 100;

// Addresses, file names, codes and formulas are not read as words.
const NO_WORD = /[@/\\=<>{}_]|\.\p{L}{2,}|^[\p{Lu}\d.,:;()«»„“”"'’–—-]+$/u;

const EDGES = /^[^\p{L}\p{N}\ufffd\p{Co}|]+|[^\p{L}\p{N}\ufffd\p{Co}|]+$/gu;

/** Single letters in a row that no language writes: `T h e`. */
const SPACED_LETTERS = 4;

/**
 * The share of words that are broken as scans misread them, 0 to 1, whatever the language: digits or signs inside a word,
 * signs that stand for none, capitals inside small letters, five consonants and more without a vowel, the same letter four
 * times, letters one by one. A text without words is wholly legible.
 */
export function brokenWords(text: string): number {
  let words = 0;
  let broken = 0;
  let single = 0;
  for (const whole of text.split(/\s+/u)) {
    const written = whole.slice(0, LONGEST);
    if (!SIGN.test(written)) continue;
    words++;
    const isSingle = /^\P{L}*\p{L}\P{L}*$/u.test(written) && !/[.)\d]/.test(written);
    single = isSingle ? single + 1 : 0;
    if (single >= SPACED_LETTERS) broken += single === SPACED_LETTERS ? SPACED_LETTERS : 1;
    else if (isBroken(written)) broken++;
  }
  return words === 0 ? 0 : Math.min(1, broken / words);
}

function isBroken(written: string): boolean {
  if (/[\ufffd\p{Co}]/u.test(written)) return true;
  if (NO_WORD.test(written)) return false;
  const word = written.replace(EDGES, '');
  return word.split(/[-‐–—’'ʼ]/u).some(isBrokenPart);
}

function isBrokenPart(part: string): boolean {
  const letters = part.replace(/[^\p{L}\p{M}]/gu, '');
  // A number with its unit or ending (1990s, 4th, 20-летний, CO2, S300) is written so.
  const digitsInside = /\p{Ll}\d+\p{L}|\p{Ll}{2}\d|\d\p{Ll}{4}|\d\p{L}+\d/u.test(part);
  const signsInside = /\p{L}[|!?;:*~^#$%&+•°»«¬¦£¥§©®™]+\p{L}/u.test(part) || /\|/.test(part);
  const capitalsInside = /\p{Ll}\p{Lu}\p{Ll}*\p{Lu}|\p{Ll}\p{Lu}$|\p{Lu}\p{Ll}\p{Lu}\p{Ll}/u.test(part);
  return digitsInside || signsInside || capitalsInside || isUnspeakable(letters) || isMixed(letters);
}

/** Latin and Cyrillic words of five letters and more have vowels, and no letter four times in a row. */
function isUnspeakable(letters: string): boolean {
  if (/(\p{L})\1{3}/iu.test(letters)) return true;
  if (letters === letters.toUpperCase() || letters.length < 5) return false;
  const plain = letters.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  if (/^[a-zßæøœłđıþð]+$/.test(plain))
    return !/[aeiouyæøœı]/.test(plain.replace(/(?<=[^aeiouy])[rl](?=[^aeiouy])/g, 'e'));
  return /^[\u0430-\u045f]+$/.test(plain) && !/[аеиоуыэюяёіїєўъ]/.test(plain);
}

/** Letters of two alphabets that look alike within a word. */
function isMixed(letters: string): boolean {
  return (
    /\p{Script=Latin}/u.test(letters) &&
    /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(letters) &&
    letters.length > 2
  );
}
