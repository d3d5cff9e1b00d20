import { addTo } from '../model/add-to.js';
import type { TermDoubt } from '../model/term-use.js';
import type { Term, Theme } from '../model/theme.js';
import { patternId, rank } from './compile-terms.js';
import type { JoinedWords } from './joined-words.js';
import type { TermTally } from './term-tally.js';
import { WordTests } from './word-tests.js';

/** Matches from which it is no chance that all of them lie in those of another term. */
const LEAST_MATCHES = 3;

/** Terms of one way of writing that are compared with each other. */
const MOST_ALIKE = 8;

/** Joined words that a doubt names. */
const MOST_NAMED = 4;

export interface ToDoubt {
  readonly themes: readonly Theme[];
  /** In the order of the codebook. */
  readonly tallies: readonly TermTally[];
  /** Terms in whose language there is a source. */
  readonly tried: ReadonlySet<Term>;
  /** By language. */
  readonly joined: readonly JoinedWords[];
}

/** What is doubtful about the terms, in the order of the codebook; each term has one doubt of a kind at most. */
export function doubtTerms(of: ToDoubt): TermDoubt[] {
  const doubter = new Doubter(of);
  return of.tallies.flatMap((tally) => doubter.doubts(tally));
}

class Doubter {
  readonly #of: ToDoubt;
  /** Terms by what they match as written. */
  readonly #byId = new Map<string, TermTally[]>();
  readonly #ids = new Map<TermTally, readonly string[]>();
  /** Terms by the stretches they matched. */
  readonly #byPlaces = new Map<string, TermTally[]>();
  /** Words whose strangers were told. */
  readonly #told = new Set<string>();

  constructor(of: ToDoubt) {
    this.#of = of;
    const tests = new Map<string, WordTests>();
    for (const tally of of.tallies) {
      if (tally.term.strength === 'exclude') continue;
      const language = tally.term.language ?? '';
      const words = tests.get(language) ?? new WordTests(language);
      tests.set(language, words);
      const ids = tally.term.patterns.map(
        (pattern) => `${language} ${patternId(pattern, tally.term, words)}`,
      );
      this.#ids.set(tally, ids);
      for (const id of ids) addTo(this.#byId, id, tally);
      if (tally.matches >= LEAST_MATCHES) addTo(this.#byPlaces, `${tally.matches} ${tally.places}`, tally);
    }
  }

  doubts(tally: TermTally): TermDoubt[] {
    if (tally.term.strength === 'exclude') return [];
    const same = this.#same(tally);
    const found: [TermDoubt['kind'], string | undefined][] = [
      ['nothing', this.#nothing(tally)],
      ['same', same],
      ['shadowed', same === undefined ? shadowed(tally) : undefined],
      ['strangers', same === undefined ? this.#strangers(tally) : undefined],
      ['two-themes', this.#twoThemes(tally)],
    ];
    const theme = this.#theme(tally);
    const { text: term, where } = tally.term;
    return found.flatMap(([kind, text]) =>
      text === undefined ? [] : [{ kind, theme, term, text: where ? `${where}: ${text}` : text }],
    );
  }

  #theme({ theme }: TermTally): string {
    return this.#of.themes[theme]?.id ?? '';
  }

  #nothing({ term, matches }: TermTally): string | undefined {
    if (matches > 0 || !this.#of.tried.has(term)) return undefined;
    return `${quoted(term)} matches nothing in any source of its language`;
  }

  /** Another term of the theme that holds all this one matches, as written: the earlier of two equals. */
  #same(tally: TermTally): string | undefined {
    const ids = this.#ids.get(tally) ?? [];
    const other = this.#alike(ids[0] ?? '').find((one) => {
      if (one === tally || one.theme !== tally.theme) return false;
      const others = this.#ids.get(one) ?? [];
      if (!ids.every((id) => others.includes(id))) return false;
      const isEqual = others.every((id) => ids.includes(id));
      return !isEqual || wins(one, tally, this.#of.tallies);
    });
    return (
      other &&
      `${quoted(tally.term)} matches nothing that ${quoted(other.term)} of the same theme does not match`
    );
  }

  #alike(id: string): readonly TermTally[] {
    return (this.#byId.get(id) ?? []).slice(0, MOST_ALIKE);
  }

  #strangers({ term }: TermTally): string | undefined {
    for (const words of this.#of.joined) {
      const [stranger] = words
        .strangers(term)
        .filter(({ written }) => !this.#told.has(written.toLowerCase()));
      if (!stranger) continue;
      const { written, joined, of } = stranger;
      this.#told.add(written.toLowerCase());
      const named = joined.slice(0, MOST_NAMED).map(({ form, count }) => `“${form}” ${count}`);
      if (joined.length > MOST_NAMED) named.push('…');
      const inTerm = written === term.text ? '' : ` in ${quoted(term)}`;
      return `the stem of “${written}”${inTerm} joins other words to it: ${named.join(', ')} of ${of}; in quotation marks it would not`;
    }
    return undefined;
  }

  /** The same term, or the same matches, in an earlier theme that is neither its parent nor its part. */
  #twoThemes(tally: TermTally): string | undefined {
    const isOther = (one: TermTally): boolean =>
      one.theme < tally.theme && !this.#related(one.theme, tally.theme) && one.term.strength !== 'weak';
    // Weak terms count only beside others, and are often shared.
    if (tally.term.strength === 'weak') return undefined;
    const ids = this.#ids.get(tally) ?? [];
    const written = ids.flatMap((id) => this.#alike(id)).find(isOther);
    if (written)
      return `${quoted(tally.term)} stands in two themes: here, and ${inTheme(written, this.#theme(written))}`;
    const places = this.#byPlaces.get(`${tally.matches} ${tally.places}`) ?? [];
    const matched = places.slice(0, MOST_ALIKE).find(isOther);
    return (
      matched &&
      `${quoted(tally.term)} matches just what ${quoted(matched.term)} of the theme “${this.#theme(matched)}” matches`
    );
  }

  #related(one: number, other: number): boolean {
    const { themes } = this.#of;
    const holds = (a: number, b: number): boolean =>
      themes[a]?.children.includes(themes[b]?.id ?? '') === true;
    return holds(one, other) || holds(other, one);
  }
}

/** A term that a weaker one never holds loses nothing: the stronger match counts. */
function shadowed(tally: TermTally): string | undefined {
  const { term, matches, excluded, holders } = tally;
  if (matches < LEAST_MATCHES) return undefined;
  if (excluded === matches)
    return `${quoted(term)} never counts: an exclusion takes each of its ${matches} matches`;
  const holder = holders.find((one) => rank(one.term.strength) <= rank(term.strength));
  if (!holder) return undefined;
  if (!holder.holders.includes(tally))
    return `${quoted(term)} never stands alone: each of its ${matches} matches lies in one of ${quoted(holder.term)}`;
  const isSecond = rank(holder.term.strength) === rank(term.strength) && tally.counted === 0;
  return isSecond
    ? `${quoted(term)} matches just what ${quoted(holder.term)} of the same theme matches, ${matches} times`
    : undefined;
}

/** Of two terms that match the same the stronger wins, then the earlier. */
function wins(one: TermTally, other: TermTally, order: readonly TermTally[]): boolean {
  const stronger = rank(one.term.strength) - rank(other.term.strength);
  return stronger > 0 || (stronger === 0 && order.indexOf(one) < order.indexOf(other));
}

function inTheme({ term }: TermTally, theme: string): string {
  return `in “${theme}” as ${quoted(term)}`;
}

function quoted({ text }: Term): string {
  return `“${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`;
}
