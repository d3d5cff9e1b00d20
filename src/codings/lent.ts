import { goesOn } from '../language/goes-on.js';
import type { Lift } from '../model/coding.js';
import { fourDecimals } from '../model/four-decimals.js';
import { METHOD } from '../model/method.js';
import type { Passage } from '../model/passage.js';
import type { Span } from '../model/range.js';
import type { TermMatch } from './match-terms.js';
import type { Company } from './company.js';
import { CODED, evidence, score } from './score.js';
import type { Taught } from './taught.js';

/** What surroundings, company and rulings lend to the sentences of one passage. */
export interface Lent {
  /** Sentences without a match that may be shown all the same: they go on about a coded one, or keep the theme's company. */
  readonly candidates: (theme: number, matches: SentenceTerms) => readonly number[];
  readonly lifts: (theme: number, span: Span, matches: SentenceTerms) => readonly Lift[];
}

/** The matches of one theme in one passage, by sentence. */
export type SentenceTerms = ReadonlyMap<number, readonly TermMatch[]>;

const NONE: readonly never[] = [];
export const NOTHING_LENT: Lent = { candidates: () => NONE, lifts: () => NONE };

/** What a passage's place gives it, by theme. */
export interface Place {
  readonly neighbours: ReadonlyMap<number, Lift>;
  readonly headings: ReadonlyMap<number, Lift>;
}

/** Works out for one passage what its sentences are lent. */
export class PassageLent implements Lent {
  readonly #passage: Passage;
  readonly #place: Place;
  readonly #company: Company;
  readonly #taught: Taught;

  constructor(passage: Passage, place: Place, company: Company, taught: Taught) {
    this.#passage = passage;
    this.#place = place;
    this.#company = company;
    this.#taught = taught;
  }

  candidates(theme: number, matches: SentenceTerms): number[] {
    const placed = this.#place.neighbours.has(theme) || this.#place.headings.has(theme);
    const found: number[] = [];
    if (matches.size === 0 && !(placed && this.#company.knows(this.#passage))) return found;
    for (const sentence of this.#passage.sentences.keys()) {
      if (matches.has(sentence)) continue;
      const learnt = placed ? this.#learnt(theme, [sentence, sentence]) : null;
      if ((learnt && learnt.weight > 0) || this.#run(sentence, matches)) found.push(sentence);
    }
    return found;
  }

  lifts(theme: number, span: Span, matches: SentenceTerms): Lift[] {
    const own: TermMatch[] = [];
    for (let sentence = span[0]; sentence <= span[1]; sentence++) own.push(...(matches.get(sentence) ?? []));
    const run = matches.has(span[0]) ? null : this.#run(span[0], matches);
    const lifts = [
      this.#place.headings.get(theme),
      this.#place.neighbours.get(theme),
      run,
      this.#learnt(theme, span),
    ].flatMap((lift) => lift ?? []);
    const sum = evidence(own) + lifts.reduce((total, lift) => total + lift.weight, 0);
    const taught = this.#taughtLift(theme, span, own, sum);
    return taught ? [...lifts, taught] : lifts;
  }

  /** A sentence that goes on about one whose own terms code it. */
  #run(sentence: number, matches: SentenceTerms): Lift | null {
    const [before, range] = [matches.get(sentence - 1), this.#passage.sentences[sentence]];
    if (!before || !range || score(before) < CODED) return null;
    const text = this.#passage.text.slice(range[0], range[1]);
    if (!goesOn(text, this.#passage.language)) return null;
    const words = text.split(/\s+/u, 2).join(' ');
    return { kind: 'run', from: words, weight: METHOD.lift.run };
  }

  #learnt(theme: number, span: Span): Lift | null {
    return this.#company.in(this.#passage, this.#text(span))?.lift(theme) ?? null;
  }

  #taughtLift(theme: number, span: Span, own: readonly TermMatch[], sum: number): Lift | null {
    if (!this.#taught.has(theme)) return null;
    const text = this.#text(span);
    const company = this.#company.in(this.#passage, text);
    return this.#taught.lift(theme, { text, language: this.#passage.language }, own, company, sum);
  }

  #text([first, last]: Span): string {
    const { text, sentences } = this.#passage;
    return text.slice(sentences[first]?.[0] ?? 0, sentences[last]?.[1] ?? text.length);
  }
}

/** What the headings above lend, from what the terms match in them; headings themselves are never coded. */
export function headingLifts(
  headings: readonly string[],
  matchesIn: (heading: string) => ReadonlyMap<number, readonly TermMatch[]>,
): Map<number, Lift> {
  const best = new Map<number, Lift>();
  for (const heading of headings) {
    for (const [theme, matches] of matchesIn(heading)) {
      const weight = fourDecimals(METHOD.lift.heading.share * score(matches));
      if (weight > (best.get(theme)?.weight ?? 0))
        best.set(theme, { kind: 'heading', from: heading, weight });
    }
  }
  return best;
}
