/** Longest number that is read; longer ones are none that anything is counted with. */
const LONGEST = 20;

/** How numbers are written in a language: which sign parts thousands, which decimals. */
const SIGNS: ReadonlyMap<string, { readonly groups: string; readonly decimals: string }> = new Map([
  ['en', { groups: ',', decimals: '.' }],
  ['ru', { groups: '.', decimals: ',' }],
]);

/**
 * A number in digits as a plain decimal: `4,000` and `4000` alike. Undefined where it is none (`1.1.1`, `007`) or may be
 * two: `1.200` and, in Russian, `12,500`.
 */
export function decimal(written: string, language: string): string | undefined {
  if (written.length > LONGEST) return undefined;
  const signs = SIGNS.get(language);
  if (!signs) return undefined;
  if (/^\d+$/.test(written)) return /^0\d/.test(written) ? undefined : written;
  const at = written.lastIndexOf(signs.decimals);
  const whole = at < 0 ? written : written.slice(0, at);
  const part = at < 0 ? '' : written.slice(at + 1);
  if (at >= 0 && !/^\d+$/.test(part)) return undefined;
  const groups = whole.split(signs.groups);
  if (groups.length === 1) {
    if (!/^(?:0|[1-9]\d*)$/.test(whole)) return undefined;
    // Three digits behind one sign: thousands to one reader, thousandths to another.
    return part.length === 3 && whole !== '0' ? undefined : withoutZeros(`${whole}.${part}`);
  }
  const [first = '', ...others] = groups;
  const grouped = /^[1-9]\d{0,2}$/.test(first) && others.every((group) => /^\d{3}$/.test(group));
  if (!grouped || (signs.groups === '.' && others.length === 1)) return undefined;
  return withoutZeros(part === '' ? groups.join('') : `${groups.join('')}.${part}`);
}

/** A decimal times ten to the power of `zeros`, by its digits: nothing is rounded. */
export function timesTen(number: string, zeros: number): string {
  const [whole = '', part = ''] = number.split('.');
  const moved = part.padEnd(zeros, '0');
  return withoutZeros(`${whole}${moved.slice(0, zeros)}.${moved.slice(zeros)}`.replace(/^0+(?=\d)/, ''));
}

function withoutZeros(number: string): string {
  return number.includes('.') ? number.replace(/\.?0*$/, '') : number;
}
