/** Combining signs that LaTeX sets over or under the next letter. */
const ACCENTS: Readonly<Record<string, string>> = {
  '"': '\u0308',
  "'": '\u0301',
  '`': '\u0300',
  '^': '\u0302',
  '~': '\u0303',
  '=': '\u0304',
  '.': '\u0307',
  u: '\u0306',
  v: '\u030c',
  H: '\u030b',
  c: '\u0327',
  k: '\u0328',
  r: '\u030a',
  d: '\u0323',
  b: '\u0331',
};

/** Letters that have a command of their own. */
const LETTERS: Readonly<Record<string, string>> = {
  ss: 'ß',
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  OE: 'Œ',
  aa: 'å',
  AA: 'Å',
  o: 'ø',
  O: 'Ø',
  l: 'ł',
  L: 'Ł',
  i: 'ı',
  j: 'ȷ',
  th: 'þ',
  TH: 'Þ',
  dh: 'ð',
  DH: 'Ð',
  textquoteleft: '‘',
  textquoteright: '’',
  textquotedblleft: '“',
  textquotedblright: '”',
  textendash: '–',
  textemdash: '—',
  textellipsis: '…',
  ldots: '…',
  textbackslash: '\\',
  textasciitilde: '~',
  textasciicircum: '^',
};

/** What a value of a BibTeX field prints: accents and signs resolved, braces gone, white space folded. */
export function latexText(value: string): string {
  return value
    .replace(/\\(["'`^~=.])\s*\{?\\?([\p{L}ıȷ])\}?/gu, accented)
    .replace(/\\([uvHckrdb])(?:\s+|\s*\{)\\?([\p{L}])\}?/gu, accented)
    .replace(/\\([a-zA-Z]+)(?:\{\}|\s+|(?![a-zA-Z]))/g, (whole, name: string) =>
      Object.hasOwn(LETTERS, name) ? (LETTERS[name] ?? whole) : '',
    )
    .replace(/\\([#$%&_{}\s])/g, '$1')
    .replace(/(?<!\\)~/g, ' ')
    .replace(/---/g, '—')
    .replace(/--/g, '–')
    .replace(/``/g, '“')
    .replace(/''/g, '”')
    .replace(/[{}]/g, '')
    .replace(/\s+/gu, ' ')
    .normalize('NFC')
    .trim();
}

function accented(_: string, accent: string, letter: string): string {
  const plain = letter === 'ı' ? 'i' : letter === 'ȷ' ? 'j' : letter;
  return `${plain}${ACCENTS[accent] ?? ''}`;
}
