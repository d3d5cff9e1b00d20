import { PassageCoder } from '../codings/passage-coder.js';
import { PassageMatcher } from '../codings/passage-matcher.js';
import { readLines } from '../edges/read-lines.js';
import type { Lesson } from '../learning/teach.js';
import type { Learnt } from '../model/learnt.js';
import type { Passage } from '../model/passage.js';
import type { Theme } from '../model/theme.js';
import { readRulingRow } from '../notation/read-rows.js';
import { rowPassage } from '../passages/row-passage.js';

/** Makes lessons of judged passages, as they are coded before anything is taught. */
export class LessonMaker {
  readonly #coder: PassageCoder;
  readonly #matcher: PassageMatcher;
  readonly #places: ReadonlyMap<string, number>;

  constructor(themes: readonly Theme[], learnt: Learnt | null) {
    this.#coder = new PassageCoder(themes, learnt && { ...learnt, taught: [] });
    this.#matcher = new PassageMatcher(themes);
    this.#places = new Map(themes.map(({ id }, place) => [id, place]));
  }

  /** Null where the codebook does not have the theme. */
  of(passage: Passage, theme: string, accepted: boolean): Lesson | null {
    const place = this.#places.get(theme);
    if (place === undefined) return null;
    const shown = this.#coder.shown(this.#matcher.match(passage), place);
    return { theme, text: passage.text, accepted, ...shown };
  }
}

/** The lessons of a file of judged rows; rows on themes that the codebook does not have are passed over. */
export async function readLessons(
  path: string,
  themes: readonly Theme[],
  learnt: Learnt | null,
  language: string,
): Promise<Lesson[]> {
  const maker = new LessonMaker(themes, learnt);
  const lessons: Lesson[] = [];
  for await (const lines of readLines(path)) {
    for (const line of lines) {
      const row = readRulingRow(line);
      const lesson = maker.of(rowPassage(row, language), row.theme, row.accepted);
      if (lesson) lessons.push(lesson);
    }
  }
  return lessons;
}
