import type { BriefingPresence, Uncoded } from '../model/briefing.js';
import type { Coding } from '../model/coding.js';
import type { Passage } from '../model/passage.js';
import { countWords } from '../language/tokens.js';
import { fourDecimals } from '../model/four-decimals.js';
import { rateOf } from './rate.js';

/** Words of every sentence of the project, counted once. */
export class QuoteWords {
  readonly #passages: readonly Passage[];
  readonly #words: ReadonlyMap<string, readonly number[]>;

  constructor(passages: readonly Passage[]) {
    this.#passages = passages;
    this.#words = new Map(
      passages.map(({ id, text, sentences }) => [
        id,
        sentences.map(([start, end]) => countWords(text.slice(start, end))),
      ]),
    );
  }

  /** What one source has among the codings of one theme. */
  counts(
    source: string,
    codings: readonly Coding[],
  ): Pick<BriefingPresence, 'codings' | 'sentences' | 'words' | 'sharePerMille' | 'rate'> {
    const own = codings.filter((coding) => coding.source === source);
    const coded = own.filter((coding) => coding.zone === 'coded');
    const words = sum(coded.map((coding) => this.#wordsOf(coding)));
    const total = this.#total(source);
    // What is still to be checked counts only where there is nothing else.
    const counted = coded.length > 0 ? coded : own;
    const sentences = sum(counted.map(({ sentences: [first, last] }) => last - first + 1));
    return {
      codings: own.length,
      sentences,
      words,
      sharePerMille: total === 0 ? 0 : fourDecimals((words / total) * 1_000),
      rate: rateOf(sentences, this.#sentences(source), total),
    };
  }

  /** What no theme claims in one source. */
  uncoded(source: string, codings: readonly Coding[]): Uncoded {
    const claimed = new Set<string>();
    const spoken = new Set<string>();
    for (const { passage, sentences, source: of } of codings) {
      if (of !== source) continue;
      spoken.add(passage);
      for (let at = sentences[0]; at <= sentences[1]; at++) claimed.add(`${passage}#${at}`);
    }
    const own = this.#passages.filter((passage) => passage.source === source);
    const free = own.flatMap(({ id }) =>
      (this.#words.get(id) ?? []).filter((_, at) => !claimed.has(`${id}#${at}`)),
    );
    const total = this.#total(source);
    return {
      source,
      passages: own.filter(({ id }) => !spoken.has(id)).map(({ id }) => id),
      share: total === 0 ? 0 : fourDecimals(sum(free) / total),
    };
  }

  #wordsOf({ passage, sentences: [first, last] }: Coding): number {
    return sum((this.#words.get(passage) ?? []).slice(first, last + 1));
  }

  #sentences(source: string): number {
    const own = this.#passages.filter((passage) => passage.source === source);
    return sum(own.map(({ id }) => this.#words.get(id)?.length ?? 0));
  }

  #total(source: string): number {
    return sum(
      this.#passages
        .filter((passage) => passage.source === source)
        .flatMap(({ id }) => this.#words.get(id) ?? []),
    );
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
