import { nearest, Refusal } from '../errors.js';

/** The words and sentence patterns of one language, by key. */
export class Labels {
  readonly language: string;
  /** The patterns, by key. */
  readonly texts: ReadonlyMap<string, string>;
  readonly #plural: Intl.PluralRules;
  readonly #categories: readonly string[];
  #numbers: Intl.NumberFormat | undefined;
  readonly #locale: string;
  readonly #dates = new Map<string, string>();
  #names: Intl.DisplayNames | undefined;

  constructor(language: string, texts: ReadonlyMap<string, string>) {
    this.language = language;
    this.#locale = localeOf(language);
    this.texts = texts;
    this.#plural = new Intl.PluralRules(language);
    const used: readonly string[] = this.#plural.resolvedOptions().pluralCategories;
    this.#categories = CATEGORIES.filter((category) => used.includes(category));
  }

  /**
   * The text of a key with its values filled in: `{name}`, and `{count?one|other}` by the plural categories of the
   * language in their order (one, few, many, other). Throws a Refusal where the label file lacks the key or a value.
   */
  text(key: string, values: Readonly<Record<string, string | number>> = {}): string {
    const pattern = this.texts.get(key);
    if (pattern === undefined) throw missing(`the label “${key}” is missing`, key, [...this.texts.keys()]);
    return pattern.replace(/\{(\w+)(?:\?([^}]*))?\}/g, (_, name: string, forms?: string) => {
      const value = values[name];
      if (value === undefined) {
        throw missing(
          `the label “${key}” asks for a value {${name}} that it is not given`,
          name,
          Object.keys(values),
        );
      }
      return forms === undefined ? this.#printed(value) : this.#form(Number(value), forms.split('|'));
    });
  }

  #printed(value: string | number): string {
    return typeof value === 'number' ? this.number(value) : value;
  }

  number(value: number): string {
    // Small counts are most of what is printed, and need no format in the languages shipped.
    if (Number.isInteger(value) && value >= 0 && value < 1_000 && /^(?:en|ru)\b/.test(this.language))
      return String(value);
    this.#numbers ??= new Intl.NumberFormat(this.language, { maximumFractionDigits: 4 });
    return this.#numbers.format(value);
  }

  /** The date as far as it is known: `28 April 1999`, `April 1999`, `1999`. */
  date(iso: string): string {
    const known = this.#dates.get(iso) ?? this.#date(iso);
    this.#dates.set(iso, known);
    return known;
  }

  #date(iso: string): string {
    const [year, month, day] = iso.split('-').map(Number);
    if (year === undefined || month === undefined) return iso;
    const format = new Intl.DateTimeFormat(this.#locale, {
      ...(day === undefined ? {} : { day: 'numeric' }),
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    });
    return format.format(Date.UTC(year, month - 1, day ?? 1));
  }

  /** The date without its year: `28 April`, `April`; empty where only the year is known. */
  dateInYear(iso: string): string {
    const [, month, day] = iso.split('-').map(Number);
    if (month === undefined) return '';
    const format = new Intl.DateTimeFormat(this.#locale, {
      ...(day === undefined ? {} : { day: 'numeric' }),
      month: 'long',
      timeZone: 'UTC',
    });
    return format.format(Date.UTC(2000, month - 1, day ?? 1));
  }

  /** `1994, 2003 and 2011`. */
  list(names: readonly string[]): string {
    return new Intl.ListFormat(this.#locale).format(names);
  }

  /** The name of a language in the language of the print. */
  languageName(tag: string): string {
    this.#names ??= new Intl.DisplayNames([this.language], { type: 'language' });
    return this.#names.of(tag) ?? tag;
  }

  #form(count: number, forms: readonly string[]): string {
    const index = this.#categories.indexOf(this.#plural.select(count));
    return forms[Math.min(Math.max(index, 0), forms.length - 1)] ?? '';
  }
}

/** The locale whose dates a language of the print is given: plain English writes the day first. */
export function localeOf(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}

const CATEGORIES = ['zero', 'one', 'two', 'few', 'many', 'other'];

function missing(what: string, key: string, known: readonly string[]): Refusal {
  const near = nearest(key, known);
  return new Refusal({
    what,
    where: 'templates/labels',
    expected: 'a label file with every key of the shipped one',
    remedy: near ? `did you mean “${near}”?` : 'compare it with the shipped label file',
  });
}
