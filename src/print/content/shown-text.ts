/** Text of one stretch of marked content, and the lines it begins and ends on. */
export interface ShownText {
  readonly text: string;
  readonly first: number;
  readonly last: number;
}

/** In CSS pixels: less is a raised or lowered letter. */
const NEW_LINE = 8;
/** Behind these a line is broken where no space was. */
const BREAKS = /[\s\u00ad\-‐–—/\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u;

/** Collects the text of the stretches that are asked for. A space at the end of a line is not printed, and added here. */
export class ShownTexts {
  readonly texts = new Map<number, ShownText>();
  #line = 0;

  /** The text that follows stands at this height. */
  line(height: number): void {
    this.#line = height;
  }

  add(mcid: number, text: string): void {
    const piece = { text, first: this.#line, last: this.#line };
    const before = this.texts.get(mcid);
    this.texts.set(mcid, before ? joined(before, piece) : piece);
  }
}

/** One text after the other, with a space where a line broke between words. */
export function joined(before: ShownText, after: ShownText): ShownText {
  const broken = Math.abs(before.last - after.first) > NEW_LINE && before.text !== '';
  const space = broken && !BREAKS.test(before.text) && !/^\s/u.test(after.text) ? ' ' : '';
  return { text: before.text + space + after.text, first: before.first, last: after.last };
}
