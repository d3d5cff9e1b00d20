/** One font file: a script of one face. */
export interface FontFile {
  readonly family: string;
  readonly weight: number;
  readonly style: 'normal' | 'italic';
  /** CSS `unicode-range`. */
  readonly range: string;
  /** WOFF2, base64; read only for the scripts in use. */
  readonly load: () => string;
}

/** `@font-face` rules with the fonts inlined, for the scripts whose characters occur in `text`. */
export function fontCss(text: string, fonts: readonly FontFile[]): string {
  const used = new Set<number>();
  for (const character of text) used.add(character.codePointAt(0) ?? 0);
  const ranges = new Map<string, boolean>();
  const isUsed = (range: string): boolean => {
    const known = ranges.get(range) ?? covers(range, used);
    ranges.set(range, known);
    return known;
  };
  return fonts
    .filter((font) => isUsed(font.range))
    .map(({ family, weight, style, range, load }) => {
      const source = `url(data:font/woff2;base64,${load()}) format('woff2')`;
      return `@font-face { font-family: '${family}'; font-weight: ${weight}; font-style: ${style}; unicode-range: ${range}; src: ${source}; }`;
    })
    .join('\n');
}

function covers(range: string, used: ReadonlySet<number>): boolean {
  const parts = parsed(range);
  for (const code of used)
    if (code > 32 && parts.some(([from, to]) => code >= from && code <= to)) return true;
  return false;
}

function parsed(range: string): [number, number][] {
  return range.split(',').map((part) => {
    const [from = '0', to = from] = part.trim().replace(/^U\+/i, '').split('-');
    return [parseInt(from, 16), parseInt(to, 16)];
  });
}
