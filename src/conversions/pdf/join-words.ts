import type { Line } from './lines.js';

const HYPHEN = /(?<=\p{L})[-‐\u00ad]$/u;
// With the stops and brackets that these scripts share.
const CJK = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\uff01-\uff60]/u;

/** The words that stand unbroken in a text: by them a hyphen at a line's end is told from one of a compound. */
export class Vocabulary {
  readonly #words = new Map<string, number>();

  constructor(lines: readonly Pick<Line, 'text'>[]) {
    for (const { text } of lines) {
      // The first word of a line may be the rest of one.
      for (const match of text.replace(/^\S+/, '').matchAll(/\p{L}+(?:[-‐]\p{L}+)*(?![\p{L}\u00ad]|[-‐]$)/gu))
        this.#add(match[0]);
    }
  }

  #add(word: string): void {
    const key = word.toLowerCase().replaceAll('‐', '-');
    this.#words.set(key, (this.#words.get(key) ?? 0) + 1);
  }

  count(word: string): number {
    return this.#words.get(word.toLowerCase()) ?? 0;
  }

  /** Two lines as one text: where the first ends in a broken word it is made whole, else a blank stands between. */
  join(before: string, after: string): { readonly before: string; readonly between: '' | ' ' } {
    if (HYPHEN.test(before)) {
      return {
        before: this.#keepsHyphen(before, after) ? before.replace(/\u00ad$/, '-') : before.slice(0, -1),
        between: '',
      };
    }
    const bare = before.replace(/\u00ad$/, '');
    const touching =
      (/\S[—/]$/.test(bare) && !/\s[—/]$/.test(bare)) ||
      /\d[–-]$/.test(bare) ||
      (CJK.test(bare.at(-1) ?? '') && CJK.test(after[0] ?? ''));
    return { before: bare, between: touching ? '' : ' ' };
  }

  /** Whether the hyphen is the compound's own: capitals before it, a capital or digit behind, or the text writes it so. */
  #keepsHyphen(before: string, after: string): boolean {
    const head = /[\p{L}\p{N}\p{M}'’-]+(?=[-‐\u00ad]$)/u.exec(before)?.[0] ?? '';
    const tail = /^[\p{L}\p{M}'’]+/u.exec(after)?.[0] ?? '';
    if (before.endsWith('\u00ad') && tail !== '') return false;
    if (!/^\p{Ll}/u.test(tail)) return true;
    const [whole, compound] = [this.count(head + tail), this.count(`${head}-${tail}`)];
    if (whole !== compound) return compound > whole;
    if (/^\p{Lu}{2,}$|\d|-/u.test(head)) return true;
    return head.length >= 4 && tail.length >= 4 && this.count(head) > 0 && this.count(tail) > 0;
  }
}
