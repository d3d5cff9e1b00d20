import type { PhrasingContent } from 'mdast';

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The text of a paragraph as it is gathered from inline elements: white space folded, what is not seen left out. */
export class InlineText {
  #paragraphs: PhrasingContent[][] = [[]];
  #text = '';
  #breaks = 0;

  add(text: string): void {
    const seen = text.replace(/[\u00ad\u200b\u2060\ufeff]|(?!\s)\p{Cc}/gu, '').replace(/\p{Cs}/gu, '\ufffd');
    if (/\S/.test(seen)) this.#breaks = 0;
    this.#text += seen;
  }

  /** Digits set high behind a word: `m²`, not `m2`. */
  addRaised(digits: string): void {
    const raised = [...digits].map((digit) => RAISED[Number(digit)] ?? digit).join('');
    this.add(/\S$/.test(this.#text) ? raised : digits);
  }

  note(label: string): void {
    this.#flush();
    this.#paragraphs.at(-1)?.push({ type: 'footnoteReference', identifier: label, label });
    this.#breaks = 0;
  }

  /** A line ends; two in a row end the paragraph. */
  break(): void {
    this.#text += ' ';
    this.#breaks++;
    if (this.#breaks !== 2) return;
    this.#flush();
    this.#paragraphs.push([]);
  }

  /** The paragraphs gathered so far, each with words, and begins anew. */
  take(): PhrasingContent[][] {
    this.#flush();
    const taken = this.#paragraphs.map(trimmed).filter((parts) => parts.length > 0);
    this.#paragraphs = [[]];
    this.#breaks = 0;
    return taken;
  }

  #flush(): void {
    const value = this.#text.replace(/\s+/gu, ' ');
    if (value !== '') this.#paragraphs.at(-1)?.push({ type: 'text', value });
    this.#text = '';
  }
}

/** Without blanks at either end; empty where there are no words. */
function trimmed(parts: readonly PhrasingContent[]): PhrasingContent[] {
  const last = parts.length - 1;
  return parts.flatMap((part, index): PhrasingContent[] => {
    if (part.type !== 'text') return [part];
    const begun = index === 0 ? part.value.trimStart() : part.value;
    const value = index === last ? begun.trimEnd() : begun;
    return value === '' ? [] : [{ ...part, value }];
  });
}
