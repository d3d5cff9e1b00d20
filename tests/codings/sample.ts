import { codeSources, type Coded } from '../../src/codings/code-sources.js';
import { compileTerms } from '../../src/codings/compile-terms.js';
import { makeMatcher, type TermMatch } from '../../src/codings/match-terms.js';
import { countWords } from '../../src/language/count-words.js';
import { sentences } from '../../src/language/sentences.js';
import type { Learnt } from '../../src/model/learnt.js';
import type { Passage } from '../../src/model/passage.js';
import type { AnchoredRuling } from '../../src/model/ruling.js';
import type { Source } from '../../src/model/source.js';
import type { Strength, Term, Theme } from '../../src/model/theme.js';
import { makePassages } from '../../src/passages/make-passages.js';
import { sourceOf } from '../sources/sample.js';

/** One passage of its own. */
export function passageOf(text: string, language = 'en', id = 's/par1'): Passage {
  const ranges = sentences(text, language);
  return {
    id,
    source: id.split('/')[0] ?? '',
    language,
    kind: 'paragraph',
    headings: [],
    section: 0,
    lines: [1, 1],
    pages: null,
    text,
    sentences: ranges,
    words: ranges.map(([start, end]) => countWords(text.slice(start, end))),
    map: [],
  };
}

/** What the themes' terms match in a text, all sentences together, by theme. */
export function matchesIn(text: string, themes: readonly Theme[], language = 'en'): TermMatch[][] {
  const found = makeMatcher(compileTerms(themes, language))(passageOf(text, language));
  return themes.map((_, index) => found.filter((one) => one.theme === index).flatMap((one) => one.matches));
}

/** A match of a term of this strength. */
export function matchOf(strength: Strength, text: string, start = 0): TermMatch {
  const term: Term = { text, strength, language: null, match: 'stem', patterns: [] };
  return { start, end: start + text.length, term };
}

export interface CodedSources extends Coded {
  readonly sources: readonly Source[];
  readonly passages: readonly Passage[];
}

/** Sources, by id their body and header, coded on the themes. */
export function coded(
  themes: readonly Theme[],
  bodies: Readonly<
    Record<string, string | readonly [body: string, header: Readonly<Record<string, string>>]>
  >,
  rulings: readonly AnchoredRuling[] = [],
  learnt: Learnt | null = null,
): CodedSources {
  const sources = Object.entries(bodies).map(([id, given]) => {
    const [body, header] = typeof given === 'string' ? [given, {}] : given;
    return sourceOf(body, { id, ...header });
  });
  const passages = sources.flatMap((source) => makePassages(source, []));
  return { sources, passages, ...codeSources({ themes, sources, passages, rulings, learnt }) };
}
