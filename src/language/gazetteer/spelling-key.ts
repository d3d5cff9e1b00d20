/** Cyrillic letters, those of Russian, Ukrainian and Belarusian, in the Latin ones that a name is most often written with. */
const LATIN: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', ё: 'e', є: 'e', ж: 'zh', з: 'z', и: 'i', і: 'i', ї: 'i', й: 'i',
  к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ў: 'u', ф: 'f', х: 'kh', ц: 'ts',
  ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'i', ь: '', э: 'e', ю: 'iu', я: 'ia',
}; // prettier-ignore

/** In order: how romanisations differ. Capitals stand for what two or more letters write. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/ß/g, 'ss'],
  [/ł/g, 'l'],
  [/đ/g, 'd'],
  [/['’ʹʼ-]/g, ''],
  [/shch|schtsch|šč/g, 'Q'],
  [/tsch|tch/g, 'C'],
  [/sch|sh|š/g, 'S'],
  [/ch|č/g, 'C'],
  [/zh|ž/g, 'J'],
  [/kh/g, 'h'],
  [/ts|tz/g, 'T'],
  [/x/g, 'ks'],
  [/ck|c|q/g, 'k'],
  [/ph/g, 'f'],
  [/w/g, 'v'],
  [/[yj]/g, 'i'],
  [/i+e/g, 'e'],
  [/i+u/g, 'U'],
  [/i+a/g, 'A'],
  [/(.)\1+/g, '$1'],
];

/** From this many letters the last vowel, in which forms of one surname differ, is left out. */
const LONG = 6;

/**
 * One key for the spellings of a surname in Latin and Cyrillic: `Lukashenko`, `Lukashenka`, `Лукашенко`. Strangers may
 * share a key; it is only asked for names that the project lists.
 */
export function spellingKey(name: string): string {
  let key = '';
  for (const letter of name.toLowerCase()) key += LATIN[letter] ?? letter;
  // Letters whose mark makes another sound keep it; other accents fall.
  key = key.replace(/[^ščž\p{ASCII}]/gu, (letter) => letter.normalize('NFD').replace(/\p{M}/gu, ''));
  for (const [spelling, one] of SPELLINGS) key = key.replace(spelling, one);
  return key.length >= LONG ? key.replace(/[aeiouUA]$/, '') : key;
}
