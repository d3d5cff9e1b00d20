import { companyOf, companyWeights, type CompanyWeights } from '../language/company-weights.js';
import { primaryLanguage } from '../language/primary-language.js';
import { fourDecimals } from '../model/four-decimals.js';
import { subjectStems } from '../language/subject-stems.js';
import type { Lift } from '../model/coding.js';
import type { Learnt, LearntLanguage } from '../model/learnt.js';
import { METHOD } from '../model/method.js';
import type { Passage } from '../model/passage.js';
import type { Theme } from '../model/theme.js';

/** Passages with a theme's terms from which its company is more than chance. */
const LEAST_HOLDERS = 5;

/** Words that a lift names. */
const NAMED = 5;

/** The company of words that was learnt, asked for texts of any language. */
export class Company {
  readonly #languages: ReadonlyMap<string, LanguageCompany>;
  /** Many themes ask of one stretch in a row. */
  #last: { readonly key: string; readonly found: CompanyFound | undefined } | null = null;

  constructor(themes: readonly Theme[], learnt: Learnt | null) {
    this.#languages = new Map(
      (learnt?.languages ?? []).map((one) => [one.language, new LanguageCompany(themes, one)]),
    );
  }

  knows({ language }: Pick<Passage, 'language'>): boolean {
    return this.#languages.has(primaryLanguage(language));
  }

  /** Whether enough passages of the corpus hold terms of some theme for the leading one to say something. */
  isNamed({ language }: Pick<Passage, 'language'>): boolean {
    return this.#languages.get(primaryLanguage(language))?.isNamed ?? false;
  }

  /** The company in one stretch of a passage; undefined where nothing was learnt of its language. */
  in({ language }: Pick<Passage, 'language'>, text: string): CompanyFound | undefined {
    if (this.#languages.size === 0) return undefined;
    const key = `${language} ${text}`;
    if (this.#last?.key === key) return this.#last.found;
    const found = this.#languages.get(primaryLanguage(language))?.in(text, language);
    this.#last = { key, found };
    return found;
  }
}

/** The company that the words of a text keep. */
export interface CompanyFound {
  /** Standard deviations above what passages have, by place of the theme in the codebook; absent where too little was learnt. */
  readonly deviations: ReadonlyMap<number, number>;
  /** What it adds or takes away; null where that rounds to nothing. */
  readonly lift: (theme: number) => Lift | null;
}

class LanguageCompany {
  readonly #weights: CompanyWeights;
  /** Place in what was learnt, by place in the codebook. */
  readonly #places = new Map<number, number>();

  readonly isNamed: boolean;

  constructor(themes: readonly Theme[], learnt: LearntLanguage) {
    this.isNamed = learnt.named >= METHOD.lift.lead.ofNamed * learnt.passages;
    this.#weights = companyWeights(learnt);
    const places = new Map(learnt.themes.map(({ theme }, place) => [theme, place]));
    for (const [index, { id }] of themes.entries()) {
      const place = places.get(id);
      if (place !== undefined && (learnt.themes[place]?.passages ?? 0) >= LEAST_HOLDERS)
        this.#places.set(index, place);
    }
  }

  in(text: string, language: string): CompanyFound {
    const stems = subjectStems(text, language);
    const company = companyOf(this.#weights, stems.keys());
    const deviations = new Map([...this.#places].map(([index, place]) => [index, company[place] ?? 0]));
    return { deviations, lift: (theme) => this.#lift(theme, deviations.get(theme), stems) };
  }

  #lift(theme: number, deviation: number | undefined, stems: ReadonlyMap<string, string>): Lift | null {
    const weight = learntWeight(deviation);
    if (weight === 0) return null;
    const place = this.#places.get(theme) ?? -1;
    const sign = Math.sign(weight);
    const told = [...stems]
      .map(([stem, printed]) => ({ printed, weight: sign * (this.#weights.of.get(stem)?.[place] ?? 0) }))
      .filter((one) => one.weight > 0)
      .sort((a, b) => b.weight - a.weight || (a.printed < b.printed ? -1 : 1))
      .slice(0, NAMED);
    return { kind: 'learnt', from: told.map(({ printed }) => printed).join(', '), weight };
  }
}

/** What company adds to the sum: capped, so that it never codes alone nor hides a plain term. */
export function learntWeight(deviation: number | undefined): number {
  if (deviation === undefined) return 0;
  const { slope, from, most } = METHOD.lift.learnt;
  return fourDecimals(Math.max(-most, Math.min(most, slope * (deviation - from))));
}
