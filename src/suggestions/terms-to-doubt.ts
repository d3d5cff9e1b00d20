import { fourDecimals } from '../model/four-decimals.js';
import type { Match } from '../model/coding.js';
import type { DoubtedTerm } from '../model/suggestion.js';
import type { ThemePassages } from './coded-passages.js';
import type { CountedText } from './counted-text.js';
import { KEY, keyPhrases, wordsOf } from './key-phrases.js';
import { logLikelihood } from './keyness.js';
import { quoteExample } from './quote-example.js';
import { coveredBy, type OffTheme, type ThemeGround } from './theme-terms.js';

/** Words that go with a theme which are looked for, the most certain first; it bounds what a term costs. */
const MOST_COMPANY = 200;

/** How many times as frequent a word is in the others' passages as off the theme, to be their company; as a binary logarithm. */
const COMPANY_RATIO = 0.5;

/** Passages that the term, and the others, show at least. */
const LEAST_PASSAGES = 5;

/** A term that shares this much of its passages with others is borne out by them. */
const BORNE_OUT = 0.5;

/** Company at most, as a multiple of what stands off the theme, for a term to be doubted. */
const LITTLE = 1.5;

const MOST_EXAMPLES = 2;

/** Where one term of the theme matched. */
interface Use {
  readonly passages: Map<number, Match>;
}

/** The company of a theme: its words, and how often each passage holds them. */
interface ThemeCompany {
  readonly words: readonly number[];
  /** Of all coded passages. */
  readonly total: Counts;
  readonly inPassage: ReadonlyMap<number, Counts>;
}

type Counts = ReadonlyMap<number, number>;

/** Terms whose passages hold the words that go with the theme's other terms hardly more than texts off the theme do. */
export function termsToDoubt(ground: ThemeGround, off: OffTheme): DoubtedTerm[] {
  const uses = usesOf(ground.own);
  const kinds = new Map<number, number>();
  for (const { passages } of uses.values())
    for (const index of passages.keys()) kinds.set(index, (kinds.get(index) ?? 0) + 1);
  if (uses.size < 2) return [];
  const company = companyOf(ground, off);
  return [...uses].flatMap(([term, use]) => doubt(term, use, { ground, off, kinds, company }) ?? []);
}

function usesOf({ coded, codings }: ThemePassages): Map<string, Use> {
  const uses = new Map<string, Use>();
  for (const { index, coding } of codings) {
    if (!coded.has(index)) continue;
    for (const span of coding.spans) {
      const use = uses.get(span.term) ?? { passages: new Map<number, Match>() };
      uses.set(span.term, use);
      if (!use.passages.has(index)) use.passages.set(index, span);
    }
  }
  return uses;
}

function companyOf({ text, own, inside }: ThemeGround, off: OffTheme): ThemeCompany {
  const covered = coveredBy(own, text);
  const words = keyPhrases(inside, off, { ...KEY, logRatio: COMPANY_RATIO })
    .filter(
      ({ phrase, count }) => wordsOf(text, phrase).length === 1 && (covered.get(phrase) ?? 0) < count / 2,
    )
    .slice(0, MOST_COMPANY)
    .map(({ phrase }) => phrase);
  const wanted = new Set(words);
  const inPassage = new Map([...own.coded].map((index) => [index, countsOf(text, index, wanted)]));
  const total = new Map(words.map((word) => [word, inside.counts.get(word)?.count ?? 0]));
  return { words, total, inPassage };
}

function countsOf(text: CountedText, passage: number, wanted: ReadonlySet<number>): Counts {
  const counts = new Map<number, number>();
  for (const phrase of text.heldBy(passage))
    if (wanted.has(phrase)) counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
  return counts;
}

interface Doubting {
  readonly ground: ThemeGround;
  readonly off: OffTheme;
  /** Terms that show each passage. */
  readonly kinds: ReadonlyMap<number, number>;
  readonly company: ThemeCompany;
}

function doubt(
  term: string,
  { passages }: Use,
  { ground, off, kinds, company }: Doubting,
): DoubtedTerm | null {
  const { text, inside } = ground;
  const together = [...passages.keys()].filter((index) => (kinds.get(index) ?? 0) > 1).length;
  const others = inside.passages - passages.size + together;
  if (passages.size < LEAST_PASSAGES || others < LEAST_PASSAGES) return null;
  // What shows most of a theme's passages is what the theme is about.
  if (together >= passages.size * BORNE_OUT || passages.size > inside.passages / 2) return null;
  const own = new Map<number, number>();
  let words = 0;
  for (const index of passages.keys()) {
    words += text.sizes[index] ?? 0;
    for (const [word, count] of company.inPassage.get(index) ?? [])
      own.set(word, (own.get(word) ?? 0) + count);
  }
  const sums = { own: 0, others: 0, off: 0 };
  const otherWords = inside.words - words;
  for (const word of company.words) {
    // What is the theme's company only through this term says nothing about it.
    const without = (company.total.get(word) ?? 0) - (own.get(word) ?? 0);
    const isCompany = without * off.words >= off.count(word) * otherWords * 2 ** COMPANY_RATIO;
    if (without < KEY.passages || !isCompany) continue;
    // A word that is the term's own affair counts no more than it does for the others.
    sums.own += Math.min(own.get(word) ?? 0, (without / otherWords) * words);
    sums.others += without;
    sums.off += off.count(word);
  }
  const base = Math.max(1, sums.off) / Math.max(1, off.words);
  const mine = sums.own / Math.max(1, words) / base;
  const theirs = sums.others / Math.max(1, otherWords) / base;
  const isLess = logLikelihood({ count: sums.own, words }, { count: sums.others, words: otherWords });
  if (mine >= LITTLE || mine >= theirs || isLess < KEY.logLikelihood) return null;
  return {
    term,
    passages: passages.size,
    together,
    company: fourDecimals(mine),
    companyOfOthers: fourDecimals(theirs),
    examples: [...passages].slice(0, MOST_EXAMPLES).flatMap(([index, span]) => {
      const held = text.passages[index];
      return held ? [quoteExample(held, span)] : [];
    }),
  };
}
