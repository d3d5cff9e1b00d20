import { PassageCoder } from '../codings/passage-coder.js';
import { readLines } from '../edges/read-lines.js';
import type { Lesson } from '../learning/teach.js';
import type { Learnt } from '../model/learnt.js';
import { once } from '../model/once.js';
import type { Passage } from '../model/passage.js';
import type { Theme } from '../model/theme.js';
import { readRulingRow } from '../notation/read-rows.js';
import { rowPassage } from '../passages/row-passage.js';
import { CorpusReader, matching, type Match } from './corpus-reader.js';

/** Makes lessons of judged passages, as they are coded before anything is taught. */
class LessonMaker {
  readonly #coder: PassageCoder;
  readonly #match: Match;
  readonly #places: ReadonlyMap<string, number>;

  constructor(themes: readonly Theme[], learnt: Learnt | null, match: Match) {
    this.#coder = new PassageCoder(themes, learnt && { ...learnt, taught: [] });
    this.#match = match;
    this.#places = new Map(themes.map(({ id }, place) => [id, place]));
  }

  /** Null where the codebook does not have the theme. */
  of(passage: Passage, theme: string, accepted: boolean): Lesson | null {
    const place = this.#places.get(theme);
    if (place === undefined) return null;
    const shown = this.#coder.shown(this.#match(passage), place);
    return { theme, text: passage.text, accepted, ...shown };
  }
}

/** Matches each passage once: it is asked for as often as themes were judged on it, and its company is counted. */
export function matchingOnce(themes: readonly Theme[]): Match {
  return once(matching(themes));
}

/** A passage that was judged on a theme. */
export interface JudgedPassage {
  readonly passage: Passage;
  readonly theme: string;
  readonly accepted: boolean;
}

/** The passages of a file of judged rows. */
export async function readJudged(path: string, language: string): Promise<JudgedPassage[]> {
  const judged: JudgedPassage[] = [];
  for await (const lines of readLines(path)) {
    for (const line of lines) {
      const row = readRulingRow(line);
      judged.push({ passage: rowPassage(row, language), theme: row.theme, accepted: row.accepted });
    }
  }
  return judged;
}

/** What judged passages teach: those on themes that the codebook does not have are passed over. */
export function lessonsOf(
  judged: readonly JudgedPassage[],
  themes: readonly Theme[],
  learnt: Learnt | null,
  match = matchingOnce(themes),
): Lesson[] {
  const maker = new LessonMaker(themes, learnt, match);
  return judged.flatMap(({ passage, theme, accepted }) => maker.of(passage, theme, accepted) ?? []);
}

/** What the words of judged passages, each counted once, tell of the company that terms keep. */
export function companyOf(judged: readonly JudgedPassage[], themes: readonly Theme[], match: Match): Learnt {
  const reader = new CorpusReader(themes, match);
  const texts = new Map(judged.map(({ passage }) => [passage.text, passage]));
  for (const passage of texts.values()) reader.add(passage);
  return reader.learnt();
}
