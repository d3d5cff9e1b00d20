import { fourDecimals } from '../model/four-decimals.js';
import { subjectStems } from '../language/subject-stems.js';
import { taughtSum, type Shown } from '../language/taught-sum.js';
import type { Lift } from '../model/coding.js';
import type { Learnt, TaughtTheme } from '../model/learnt.js';
import type { Passage } from '../model/passage.js';
import type { Theme } from '../model/theme.js';
import type { CompanyFound } from './company.js';
import { sumOf } from './curve.js';
import type { TermMatch } from './match-terms.js';
import { CODED, evidence } from './score.js';

/** Words and terms that a lift names. */
const NAMED = 4;

/** Share that a taught model claims at most: so few rulings prove no more. */
const MOST_CERTAIN = 0.98;

/** What rulings taught, asked for passages. */
export class Taught {
  readonly #themes = new Map<number, TaughtTheme>();

  constructor(themes: readonly Theme[], learnt: Learnt | null) {
    for (const taught of learnt?.taught ?? []) {
      const place = themes.findIndex(({ id }) => id === taught.theme);
      if (place >= 0) this.#themes.set(place, taught);
    }
  }

  has(theme: number): boolean {
    return this.#themes.has(theme);
  }

  /** What takes the sum to the share that the taught model foretells; null where nothing was taught. */
  lift(
    theme: number,
    { text, language }: Pick<Passage, 'text' | 'language'>,
    matches: readonly TermMatch[],
    company: CompanyFound | undefined,
    sum: number,
  ): Lift | null {
    const taught = this.#themes.get(theme);
    if (!taught) return null;
    const shown = shownOf(theme, matches, company, sum, [...subjectStems(text, language).keys()]);
    const share = 1 / (1 + Math.exp(-taughtSum(taught, shown)));
    const weight = fourDecimals(sumOf(Math.min(MOST_CERTAIN, share)) - sum);
    return weight === 0 ? null : { kind: 'ruling', from: told(taught, shown, weight), weight };
  }
}

/** What a taught model reads of a passage. */
export function shownOf(
  theme: number,
  matches: readonly TermMatch[],
  company: CompanyFound | undefined,
  sum: number,
  stems: readonly string[],
): Shown {
  return {
    terms: matches.map(({ term }) => term.text),
    evidence: evidence(matches),
    company: company?.deviations.get(theme) ?? 0,
    sum,
    codedFrom: sumOf(CODED),
    stems,
  };
}

function told({ terms, stems }: TaughtTheme, shown: Shown, weight: number): string {
  const sign = Math.sign(weight);
  const named = [
    ...[...new Set(shown.terms)].map((term) => ({ text: term, weight: sign * (terms.get(term) ?? 0) })),
    ...[...new Set(shown.stems)].map((stem) => ({ text: stem, weight: sign * (stems.get(stem) ?? 0) })),
  ];
  return named
    .filter((one) => one.weight > 0)
    .sort((a, b) => b.weight - a.weight || (a.text < b.text ? -1 : 1))
    .slice(0, NAMED)
    .map(({ text }) => text)
    .join(', ');
}
