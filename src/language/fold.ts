/** Cyrillic letters of weapon designators and the Latin ones they are printed with elsewhere. */
const DESIGNATOR_LETTERS: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};

const PLAIN_ASCII = /^[a-z]+$/;

const folded = new Map<string, string>();

/** The form in which words are compared: lower case, composed, one apostrophe, ё as е, `С-300` as `s-300`. */
export function fold(word: string): string {
  const known = folded.get(word);
  if (known !== undefined) return known;
  const made = folding(word);
  folded.set(word, made);
  return made;
}

function folding(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN_ASCII.test(lower)) return lower;
  const plain = lower
    .replace(/[\u00ad\u200b-\u200d\u2060]/g, '')
    .normalize('NFC')
    .replace(/[’ʼ`]/g, "'")
    .replace(/ё/g, 'е')
    .replace(/[‐‑–—]/g, '-');
  if (!/\d/.test(plain)) return plain;
  return plain.replace(/[а-я]/g, (letter) => DESIGNATOR_LETTERS[letter] ?? letter);
}
