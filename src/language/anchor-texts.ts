import { grouped } from '../model/grouped.js';
import type { KnownPassage, Passage } from '../model/passage.js';
import { survivingWords, type SurvivingWords } from './surviving-words.js';
import { WordNumbers, WordStream, type StreamPassage } from './word-stream.js';

/** A passage as far as quotes are anchored in it. */
export type AnchorPassage = Pick<Passage, 'id' | 'source' | 'language' | 'headings' | 'text'>;

/** The texts of the sources as they are now and as the newest edition has them; prepared when a quote first asks for them. */
export class AnchorTexts {
  readonly #now: ReadonlyMap<string, readonly AnchorPassage[]>;
  readonly #before: ReadonlyMap<string, readonly KnownPassage[]>;
  readonly #sources = new Map<string, SourceTexts>();

  /** `known`: passages of the newest edition; those without a text, or none at all, leave a quote to its own context. */
  constructor(passages: readonly AnchorPassage[], known: readonly KnownPassage[]) {
    this.#now = grouped(passages, (passage) => passage.source);
    this.#before = grouped(known, (passage) => passage.id.slice(0, passage.id.indexOf('/')));
  }

  of(source: string): SourceTexts {
    const made = this.#sources.get(source);
    if (made) return made;
    const texts = new SourceTexts(this.#now.get(source) ?? [], this.#before.get(source) ?? []);
    this.#sources.set(source, texts);
    return texts;
  }
}

type OldPassage = StreamPassage & Pick<KnownPassage, 'headings'>;

/** One source as it is now and was. */
export class SourceTexts {
  readonly numbers = new WordNumbers();
  readonly now: WordStream<AnchorPassage>;
  /** Null where no edition has the source. */
  readonly before: WordStream<OldPassage> | null;
  #surviving: SurvivingWords | undefined;

  constructor(now: readonly AnchorPassage[], before: readonly KnownPassage[]) {
    this.now = new WordStream(now, this.numbers);
    const old = before.flatMap((passage) =>
      passage.text === undefined ? [] : [{ ...passage, text: passage.text }],
    );
    this.before = old.length === 0 ? null : new WordStream(old, this.numbers);
  }

  /** From the old text to the new one. */
  surviving(before: WordStream): SurvivingWords {
    return (this.#surviving ??= survivingWords(before, this.now));
  }
}
