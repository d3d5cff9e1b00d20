import type { BriefingPresence, Uncoded } from '../model/briefing.js';
import type { Coding } from '../model/coding.js';
import type { Passage } from '../model/passage.js';
import { fourDecimals } from '../model/four-decimals.js';
import { sentencesOn } from '../model/sentences-on.js';
import { sum } from '../model/sum.js';
import { rateOf } from './rate.js';

/** A source, counted. */
interface Counted {
  /** Of its passages, in order. */
  readonly passages: string[];
  sentences: number;
  words: number;
}

/** Words of every sentence of the project, by passage and source. */
export class QuoteWords {
  /** By passage, sentence for sentence. */
  readonly #words = new Map<string, readonly number[]>();
  readonly #sources = new Map<string, Counted>();

  constructor(passages: readonly Passage[]) {
    for (const { id, source, words } of passages) {
      this.#words.set(id, words);
      const counted = this.#sources.get(source) ?? { passages: [], sentences: 0, words: 0 };
      counted.passages.push(id);
      counted.sentences += words.length;
      counted.words += sum(words);
      this.#sources.set(source, counted);
    }
  }

  /** What one source has on a theme; `own`: its codings there. */
  counts(
    source: string,
    own: readonly Coding[],
  ): Pick<BriefingPresence, 'codings' | 'sentences' | 'words' | 'sharePerMille' | 'rate'> {
    const coded = own.filter((coding) => coding.zone === 'coded');
    const words = sum(coded.map((coding) => this.#wordsOf(coding)));
    const { sentences: all, words: total } = this.#counted(source);
    const sentences = sentencesOn(own);
    return {
      codings: own.length,
      sentences,
      words,
      sharePerMille: total === 0 ? 0 : fourDecimals((words / total) * 1_000),
      rate: rateOf(sentences, all, total),
    };
  }

  /** What no theme claims in one source; `own`: its codings of all themes. */
  uncoded(source: string, own: readonly Coding[]): Uncoded {
    const claimed = new Set<string>();
    const spoken = new Set<string>();
    for (const { passage, sentences } of own) {
      spoken.add(passage);
      for (let at = sentences[0]; at <= sentences[1]; at++) claimed.add(`${passage}#${at}`);
    }
    const { passages, words: total } = this.#counted(source);
    const free = passages.flatMap((id) =>
      (this.#words.get(id) ?? []).filter((_, at) => !claimed.has(`${id}#${at}`)),
    );
    return {
      source,
      passages: passages.filter((id) => !spoken.has(id)),
      share: total === 0 ? 0 : fourDecimals(sum(free) / total),
    };
  }

  #wordsOf({ passage, sentences: [first, last] }: Coding): number {
    return sum((this.#words.get(passage) ?? []).slice(first, last + 1));
  }

  #counted(source: string): Counted {
    return this.#sources.get(source) ?? { passages: [], sentences: 0, words: 0 };
  }
}
