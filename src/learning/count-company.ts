import { companyOf, companyWeights } from '../language/company-weights.js';
import { primaryLanguage } from '../language/primary-language.js';
import { subjectStems } from '../language/subject-stems.js';
import type { LearntLanguage, LearntTheme, StemCount } from '../model/learnt.js';
import type { Passage } from '../model/passage.js';

/** Passages from which company is more than chance: in fewer, whatever stands beside a term once or twice would be learnt. */
export const LEAST_PASSAGES = 100;

/** Stems that are kept; of more only the most frequent. */
const MOST_STEMS = 20_000;

/** Passages that hold a stem before it is kept: what is met once keeps company with everything beside it. */
const LEAST_HOLDERS = 2;

/** Counts over a corpus, language by language, which stems stand in passages with which theme's terms. */
export class CompanyCount {
  readonly #themes: readonly string[];
  readonly #languages = new Map<string, LanguageCount>();

  constructor(themes: readonly string[]) {
    this.#themes = themes;
  }

  /** `themes`: places in the codebook of those of which the passage holds a strong or plain term. */
  add({ text, language }: Pick<Passage, 'text' | 'language'>, themes: ReadonlySet<number>): void {
    const key = primaryLanguage(language);
    const count = this.#languages.get(key) ?? new LanguageCount(key, this.#themes);
    this.#languages.set(key, count);
    count.add([...subjectStems(text, language).keys()], themes);
  }

  /** Passages counted, all languages together. */
  get passages(): number {
    return [...this.#languages.values()].reduce((sum, one) => sum + one.passages, 0);
  }

  /** Languages of which there is enough to learn from, in the order of their tags. */
  learnt(): LearntLanguage[] {
    return [...this.#languages.values()]
      .filter((one) => one.passages >= LEAST_PASSAGES)
      .sort((a, b) => (a.language < b.language ? -1 : 1))
      .map((one) => one.learnt());
  }
}

class LanguageCount {
  readonly language: string;
  readonly #themes: readonly string[];
  readonly #numbers = new Map<string, number>();
  readonly #all: number[] = [];
  readonly #within: Map<number, number>[] = [];
  readonly #holders: number[];
  /** The passages by the numbers of their stems: their spread is measured when all are counted. */
  readonly #rows: Int32Array[] = [];
  #named = 0;

  constructor(language: string, themes: readonly string[]) {
    this.language = language;
    this.#themes = themes;
    this.#holders = themes.map(() => 0);
  }

  get passages(): number {
    return this.#rows.length;
  }

  add(stems: readonly string[], themes: ReadonlySet<number>): void {
    if (themes.size > 0) this.#named++;
    for (const theme of themes) this.#holders[theme] = (this.#holders[theme] ?? 0) + 1;
    const row = stems.map((stem) => {
      const number = this.#numbers.get(stem) ?? this.#numbers.size;
      this.#numbers.set(stem, number);
      this.#all[number] = (this.#all[number] ?? 0) + 1;
      const within = (this.#within[number] ??= new Map<number, number>());
      for (const theme of themes) within.set(theme, (within.get(theme) ?? 0) + 1);
      return number;
    });
    this.#rows.push(Int32Array.from(row));
  }

  learnt(): LearntLanguage {
    const stems = this.#kept();
    const themes = this.#themes.map((theme, place) => ({
      theme,
      passages: this.#holders[place] ?? 0,
      spread: 1,
    }));
    const { language, passages } = this;
    const unscaled = { language, passages, named: this.#named, themes, stems };
    return { ...unscaled, themes: this.#measured(unscaled) };
  }

  #kept(): Map<string, StemCount> {
    const frequent = [...this.#numbers]
      .map(([stem, number]) => ({ stem, number, passages: this.#all[number] ?? 0 }))
      .filter(({ passages }) => passages >= LEAST_HOLDERS)
      .sort((a, b) => b.passages - a.passages || (a.stem < b.stem ? -1 : 1))
      .slice(0, MOST_STEMS);
    return new Map(
      frequent.map(({ stem, number, passages }) => {
        const themes = [...(this.#within[number] ?? [])].sort(([a], [b]) => a - b);
        return [stem, { passages, themes: new Map(themes) }];
      }),
    );
  }

  /** The themes with the standard deviation of their company over all passages. */
  #measured(unscaled: LearntLanguage): LearntTheme[] {
    const weights = companyWeights(unscaled);
    const names = [...this.#numbers.keys()];
    const sums = unscaled.themes.map(() => [0, 0] as [number, number]);
    for (const row of this.#rows) {
      const company = companyOf(
        weights,
        Array.from(row, (number) => names[number] ?? ''),
      );
      for (const [theme, pair] of sums.entries()) {
        const own = company[theme] ?? 0;
        pair[0] += own;
        pair[1] += own * own;
      }
    }
    return unscaled.themes.map((theme, place) => {
      const [first, second] = sums[place] ?? [0, 0];
      const mean = first / this.passages;
      const spread = Math.sqrt(Math.max(0, second / this.passages - mean * mean));
      return { ...theme, spread: Math.round(spread * 1e4) / 1e4 };
    });
  }
}
