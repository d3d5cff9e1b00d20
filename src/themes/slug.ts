import { LATIN_LETTERS } from '../language/latin-letters.js';

/** Letters that stand in ids beside those of designations. */
const CYRILLIC: Readonly<Record<string, string>> = {
  ...LATIN_LETTERS,
  ё: 'e',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  і: 'i',
  ў: 'u',
  ї: 'i',
  є: 'e',
  ґ: 'g',
};

/** The form of an id that stands in file names, anchors and links: [a-z0-9-]+, or empty where nothing is left. */
export function slug(id: string): string {
  return id
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[а-яёіўїєґ]/g, (letter) => CYRILLIC[letter] ?? '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}
