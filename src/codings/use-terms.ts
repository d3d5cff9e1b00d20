import { tokensWithin } from '../language/tokens.js';
import { grouped } from '../model/grouped.js';
import type { Passage } from '../model/passage.js';
import type { CodebookUse, TermUse } from '../model/term-use.js';
import type { Term, Theme } from '../model/theme.js';
import { compileTerms, termsIn } from './compile-terms.js';
import { doubtTerms } from './doubt-terms.js';
import { JoinedWords } from './joined-words.js';
import { excludedOf, standing } from './match-terms.js';
import { makeHitFinder, type Hit, type HitFinder } from './term-hits.js';
import { noteHolders, TermTally } from './term-tally.js';

/** Matches of one sentence that are looked at; no sentence that anyone wrote has as many. */
const MOST_HITS = 200_000;

/** Words of a match beyond which it is not asked what its stem joined. */
const MOST_WORDS = 50;

/** What each term matches in the passages, and what is doubtful about it. Costs what coding costs, and as much again. */
export function useTerms(themes: readonly Theme[], passages: readonly Passage[]): CodebookUse {
  const use = new Use(themes);
  for (const [index, passage] of passages.entries()) use.read(passage, index);
  return use.result(new Set(passages.map((passage) => passage.language)));
}

class Use {
  readonly #themes: readonly Theme[];
  readonly #tallies = new Map<Term, TermTally>();
  readonly #finders = new Map<string, HitFinder>();
  readonly #joined = new Map<string, JoinedWords>();
  #bounded = false;

  constructor(themes: readonly Theme[]) {
    this.#themes = themes;
    for (const [index, theme] of themes.entries())
      for (const term of theme.terms) this.#tallies.set(term, new TermTally(index, term));
  }

  read(passage: Passage, index: number): void {
    const { language, text } = passage;
    const finder =
      this.#finders.get(language) ?? makeHitFinder(compileTerms(this.#themes, language, true), MOST_HITS);
    this.#finders.set(language, finder);
    const joined = this.#joined.get(language) ?? new JoinedWords(language);
    this.#joined.set(language, joined);
    joined.read(passage);
    finder(passage, (hits) => {
      this.#bounded ||= hits.length >= MOST_HITS;
      for (const hit of hits) {
        const tally = this.#own(hit);
        if (!tally) continue;
        tally.add(text.slice(hit.start, hit.end), placeNumber(index, hit));
        const words = tokensWithin(text, [hit.start, hit.end]).map((token) => token.text);
        if (words.length <= MOST_WORDS) joined.add(hit.term, words);
      }
      this.#resolve(hits);
    });
  }

  /** The tally of a hit's term; undefined where a theme counts the terms of a sub-theme. */
  #own({ term, tried }: Hit): TermTally | undefined {
    const tally = this.#tallies.get(term);
    return tally?.theme === tried.theme ? tally : undefined;
  }

  #resolve(hits: readonly Hit[]): void {
    for (const list of grouped(hits, (hit) => hit.tried.theme).values()) {
      for (const hit of standing(list)) {
        const tally = this.#own(hit);
        if (tally) tally.counted++;
      }
      for (const hit of excludedOf(list)) {
        const tally = this.#own(hit);
        if (tally) tally.excluded++;
      }
      noteHolders(
        list.filter(({ term }) => term.strength !== 'exclude'),
        (hit) => this.#own(hit),
      );
    }
  }

  result(languages: ReadonlySet<string>): CodebookUse {
    const tallies = [...this.#tallies.values()];
    const tried = new Set([...languages].flatMap((language) => this.#triedIn(language)));
    const terms = tallies.map((tally) => this.#useOf(tally, tried));
    const doubts = doubtTerms({ themes: this.#themes, tallies, tried, joined: [...this.#joined.values()] });
    return { terms, doubts, bounded: this.#bounded };
  }

  #triedIn(language: string): Term[] {
    return this.#themes.flatMap((theme) => termsIn(theme, this.#themes, language));
  }

  #useOf(tally: TermTally, tried: ReadonlySet<Term>): TermUse {
    const { theme, term, matches, counted, forms, others } = tally;
    const { text, strength, language, where = '' } = term;
    const id = this.#themes[theme]?.id ?? '';
    return {
      theme: id,
      term: text,
      where,
      strength,
      language,
      tried: tried.has(term),
      matches,
      counted,
      forms,
      others,
    };
  }
}

/** A number for a stretch of a passage, unlikely to be the same for two. */
function placeNumber(passage: number, { start, end }: Hit): number {
  const mixed =
    Math.imul(passage + 1, 0x9e3779b1) ^ Math.imul(start + 1, 0x85ebca6b) ^ Math.imul(end, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}
