import type { Block, Source } from '../../src/model/source.js';

/** A printed word that knows where it comes from, so that it can be followed through every edit. */
export interface Word {
  text: string;
  /** Place in the text as it was; −1 where an edit brought it. */
  readonly origin: number;
  /** For a word put in place of another: that one's origin. */
  readonly replaces: number;
  /** For a word of a copy: that of which it is one; −1 for others. */
  readonly copies: number;
  /** Left standing where it was, so that a gap is known to be that of its words. */
  dead: boolean;
}

export interface Paragraph {
  words: Word[];
  readonly like: Block;
}

export interface Section {
  readonly headings: readonly string[];
  paragraphs: Paragraph[];
}

/** Numbers from 0 up to, not including, 1, the same for one seed (mulberry32). */
export function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A source as words in paragraphs in sections, to be edited. */
export class EditedText {
  sections: Section[] = [];
  readonly vocabulary: readonly string[];
  readonly random: () => number;

  constructor(source: Source, random: () => number) {
    this.random = random;
    let origin = 0;
    let last = -1;
    for (const block of source.blocks) {
      if (block.section !== last) this.sections.push({ headings: block.headings, paragraphs: [] });
      last = block.section;
      const words = block.text
        .split(/\s+/u)
        .filter((text) => text !== '')
        .map((text) => ({ text, origin: origin++, replaces: -1, copies: -1, dead: false }));
      this.sections.at(-1)?.paragraphs.push({ words, like: block });
    }
    this.vocabulary = [
      ...new Set(
        this.words()
          .map((word) => word.text)
          .filter((word) => /^\p{L}+$/u.test(word)),
      ),
    ];
  }

  below(end: number): number {
    return Math.floor(this.random() * end);
  }

  pick<Item>(items: readonly Item[]): Item | undefined {
    return items[this.below(items.length)];
  }

  paragraphs(): Paragraph[] {
    return this.sections.flatMap((section) => section.paragraphs);
  }

  words(): Word[] {
    return this.paragraphs().flatMap((paragraph) => paragraph.words);
  }

  /** New words, from the text's own. */
  fresh(count: number): Word[] {
    return Array.from({ length: count }, () => this.made(this.pick(this.vocabulary) ?? 'so'));
  }

  made(text: string, replaces = -1, copies = -1): Word {
    return { text, origin: -1, replaces, copies, dead: false };
  }

  sentence(): Word[] {
    const words = this.fresh(6 + this.below(9));
    const [first, last] = [words[0], words.at(-1)];
    if (first) first.text = first.text.replace(/^./u, (letter) => letter.toUpperCase());
    if (last) last.text += '.';
    return words;
  }

  /** The text as the program reads it. Paragraphs of which no word is left are not there. */
  blocks(): { readonly block: Block; readonly words: readonly Word[] }[] {
    return this.sections.flatMap(({ headings, paragraphs }, section) =>
      paragraphs.flatMap(({ words, like }) => {
        const living = words.filter((word) => !word.dead);
        if (living.length === 0) return [];
        const text = living.map((word) => word.text).join(' ');
        return [{ block: { ...like, headings, section, text, breaks: [] }, words: living }];
      }),
    );
  }
}
