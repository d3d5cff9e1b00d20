import type { EditedText, Paragraph, Section, Word } from './edited-text.js';

/** The words of a ruled quote, by their places in the text as it was, half-open. */
export interface Ruled {
  readonly from: number;
  readonly to: number;
  readonly words: readonly string[];
}

type Edit = (text: EditedText, ruled: readonly Ruled[]) => void;

const ENDS = /[.!?…]["”’)»]*$/u;

/** A paragraph and a place in it; half of the time within or beside a ruled quote. */
function place(text: EditedText, ruled: readonly Ruled[]): { paragraph: Paragraph; at: number } | undefined {
  const all = text.paragraphs().filter(({ words }) => words.some((word) => !word.dead));
  if (text.random() < 0.5) {
    const quote = text.pick(ruled);
    const near = quote ? quote.from - 3 + text.below(quote.to - quote.from + 6) : -1;
    for (const paragraph of all) {
      const at = paragraph.words.findIndex((word) => word.origin === near && !word.dead);
      if (at >= 0) return { paragraph, at };
    }
  }
  const paragraph = text.pick(all);
  return paragraph && { paragraph, at: text.below(paragraph.words.length) };
}

/** Places of a paragraph between two sentences, its beginning and end among them. */
function betweenSentences({ words }: Paragraph): number[] {
  const inner = words.flatMap((word, at) => (ENDS.test(word.text) ? [at + 1] : []));
  return [...new Set([0, ...inner, words.length])];
}

const replaceWord: Edit = (text, ruled) => {
  const found = place(text, ruled);
  const word = found?.paragraph.words[found.at];
  if (!found || !word || word.dead) return;
  const end = /[.,;:!?]*$/u.exec(word.text)?.[0] ?? '';
  const put = text.made((text.pick(text.vocabulary) ?? 'so') + end, word.origin);
  word.dead = true;
  found.paragraph.words.splice(found.at + 1, 0, put);
};

const insertWords: Edit = (text, ruled) => {
  const found = place(text, ruled);
  found?.paragraph.words.splice(found.at, 0, ...text.fresh(1 + text.below(4)));
};

const deleteWords: Edit = (text, ruled) => {
  const found = place(text, ruled);
  if (!found) return;
  for (const word of found.paragraph.words.slice(found.at, found.at + 1 + text.below(3))) word.dead = true;
};

const moveWords: Edit = (text, ruled) => {
  const found = place(text, ruled);
  const moved = found?.paragraph.words.splice(found.at, 1 + text.below(6)) ?? [];
  const to = place(text, []);
  to?.paragraph.words.splice(to.at, 0, ...moved);
  if (!to) found?.paragraph.words.splice(found.at, 0, ...moved);
};

const insertSentence: Edit = (text, ruled) => {
  const found = place(text, ruled);
  if (found)
    found.paragraph.words.splice(text.pick(betweenSentences(found.paragraph)) ?? 0, 0, ...text.sentence());
};

const deleteSentence: Edit = (text, ruled) => {
  const found = place(text, ruled);
  if (!found) return;
  const ends = betweenSentences(found.paragraph);
  const end = ends.find((at) => at > found.at) ?? 0;
  const begin = ends.findLast((at) => at <= found.at) ?? 0;
  for (const word of found.paragraph.words.slice(begin, end)) word.dead = true;
};

const insertParagraph: Edit = (text) => {
  const section = text.pick(text.sections);
  const like = text.paragraphs()[0]?.like;
  if (!section || !like) return;
  const words = Array.from({ length: 1 + text.below(4) }, () => text.sentence()).flat();
  section.paragraphs.splice(text.below(section.paragraphs.length + 1), 0, { words, like });
};

const deleteParagraph: Edit = (text) => {
  for (const word of text.pick(text.paragraphs())?.words ?? []) word.dead = true;
};

const moveParagraph: Edit = (text) => {
  const [from, to] = [text.pick(text.sections), text.pick(text.sections)];
  const moved = from?.paragraphs.splice(text.below(from.paragraphs.length), 1) ?? [];
  to?.paragraphs.splice(text.below(to.paragraphs.length + 1), 0, ...moved);
};

/** Not within a ruled quote: one passage is all that a ruling can stand in. */
const splitParagraph: Edit = (text, ruled) => {
  const section = text.pick(text.sections);
  const index = text.below(section?.paragraphs.length ?? 0);
  const paragraph = section?.paragraphs[index];
  const at = paragraph && text.pick(betweenSentences(paragraph));
  if (!section || !paragraph || at === undefined) return;
  const [before, behind] = [paragraph.words.slice(0, at), paragraph.words.slice(at)];
  if (!ruled.some((quote) => parts(paragraph, at, quote)))
    section.paragraphs.splice(index, 1, { ...paragraph, words: before }, { ...paragraph, words: behind });
};

const joinParagraphs: Edit = (text) => {
  const section = text.pick(text.sections);
  const index = text.below((section?.paragraphs.length ?? 1) - 1);
  const [one, other] = section?.paragraphs.slice(index, index + 2) ?? [];
  if (section && one && other)
    section.paragraphs.splice(index, 2, { ...one, words: [...one.words, ...other.words] });
};

const moveSection: Edit = (text) => {
  const moved = text.sections.splice(text.below(text.sections.length), 1);
  text.sections.splice(text.below(text.sections.length + 1), 0, ...moved);
};

const insertSection: Edit = (text) => {
  const like = text.paragraphs()[0]?.like;
  if (!like) return;
  const paragraphs = Array.from({ length: 1 + text.below(3) }, () => ({ words: text.sentence(), like }));
  const made: Section = { headings: ['Added'], paragraphs };
  text.sections.splice(text.below(text.sections.length + 1), 0, made);
};

const deleteSection: Edit = (text) => {
  if (text.sections.length < 3) return;
  for (const { words } of text.pick(text.sections)?.paragraphs ?? [])
    for (const word of words) word.dead = true;
};

/** Takes the words of a ruled quote out, and leaves all others. */
const deleteQuote: Edit = (text, ruled) => {
  const quote = text.pick(ruled);
  for (const word of text.words()) if (quote && isOf(word, quote)) word.dead = true;
};

/** Not within the quote that is copied: of two halves around a copy nobody could say what they are. */
function putSomewhere(text: EditedText, words: Word[], quote: Ruled): void {
  const paragraph = text.pick(text.paragraphs());
  const section = text.pick(text.sections);
  if (!paragraph || !section) return;
  if (text.random() < 0.3)
    section.paragraphs.splice(text.below(section.paragraphs.length + 1), 0, { words, like: paragraph.like });
  else {
    const places = betweenSentences(paragraph).filter((at) => !parts(paragraph, at, quote));
    paragraph.words.splice(text.pick(places) ?? 0, 0, ...words);
  }
}

function copyOf(quote: Ruled, text: EditedText): Word[] {
  return quote.words.map((word, at) => text.made(word, -1, quote.from + at));
}

/** A copy of a ruled quote elsewhere. */
const copyQuote: Edit = (text, ruled) => {
  const quote = text.pick(ruled);
  if (quote) putSomewhere(text, copyOf(quote, text), quote);
};

/** The ruled quote once more with another number, or where it has none with another word, beside it or elsewhere. */
const nearlyCopyQuote: Edit = (text, ruled) => {
  const quote = text.pick(ruled);
  if (!quote) return;
  const copy = copyOf(quote, text);
  const changed = copy.find((word) => /\d/.test(word.text)) ?? text.pick(copy);
  if (changed)
    changed.text = /\d/.test(changed.text)
      ? changed.text.replace(/\d/, (digit) => String((Number(digit) + 3) % 10))
      : (text.pick(text.vocabulary) ?? 'so');
  const beside = text
    .paragraphs()
    .map((paragraph) => ({ paragraph, at: paragraph.words.findIndex((word) => isOf(word, quote)) }))
    .find(({ at }) => at >= 0);
  if (!beside || text.random() < 0.4) return putSomewhere(text, copy, quote);
  const places = betweenSentences(beside.paragraph).filter((at) => !parts(beside.paragraph, at, quote));
  beside.paragraph.words.splice(text.pick(places) ?? 0, 0, ...copy);
};

/** Whether a place in a paragraph has words of a quote on both sides. */
function parts({ words }: Paragraph, at: number, quote: Ruled): boolean {
  const has = (list: readonly Word[]): boolean => list.some((word) => isOf(word, quote));
  return has(words.slice(0, at)) && has(words.slice(at));
}

/** Whether a word is the quote's, or stands in place of one of its words. */
export function isOf({ origin, replaces }: Word, { from, to }: Ruled): boolean {
  const own = origin === -1 ? replaces : origin;
  return own >= from && own < to;
}

/** How often each edit is made; those that copy a quote are one in ten, those that nearly copy it another. */
const EDITS: readonly (readonly [weight: number, edit: Edit])[] = [
  [22, replaceWord],
  [12, insertWords],
  [8, deleteWords],
  [4, moveWords],
  [8, insertSentence],
  [6, deleteSentence],
  [4, insertParagraph],
  [3, deleteParagraph],
  [5, moveParagraph],
  [3, splitParagraph],
  [3, joinParagraphs],
  [3, moveSection],
  [1, insertSection],
  [1, deleteSection],
  [3, deleteQuote],
  [10, copyQuote],
  [8, nearlyCopyQuote],
];
const SUM = EDITS.reduce((sum, [weight]) => sum + weight, 0);

/** Makes one edit of a random kind at a random place. */
export function editOnce(text: EditedText, ruled: readonly Ruled[]): void {
  let left = text.random() * SUM;
  for (const [weight, edit] of EDITS) {
    left -= weight;
    if (left < 0) return edit(text, ruled);
  }
}
