import { joined } from '../language/joined.js';
import { tokensOf, type Token } from '../language/tokens.js';
import type { Passage } from '../model/passage.js';

/** Stands between words that no phrase holds together. */
export const BREAK = -1;

/** The words of a passage as numbers, with a `BREAK` wherever a phrase cannot go on. `places`: of each the token's index. */
export interface NumberedWords {
  readonly numbers: Int32Array;
  readonly places: Int32Array;
  readonly tokens: readonly Token[];
}

/** The same joints as the codebook's phrases have: only space, hyphen, dash or quotation mark, in one sentence. */
export function numberedWords(
  { text, sentences }: Pick<Passage, 'text' | 'sentences'>,
  numberOf: (printed: string) => number,
): NumberedWords {
  const tokens = tokensOf(text);
  const numbers = new Int32Array(tokens.length * 2);
  const places = new Int32Array(tokens.length * 2);
  let length = 0;
  let sentence = 0;
  let before: Token | undefined;
  for (const [place, token] of tokens.entries()) {
    const was = sentence;
    while (sentence < sentences.length - 1 && token.start >= (sentences[sentence]?.[1] ?? 0)) sentence++;
    if (before && (sentence !== was || !joined(text, before.end, token.start))) numbers[length++] = BREAK;
    places[length] = place;
    numbers[length++] = numberOf(token.text);
    before = token;
  }
  return { numbers: numbers.slice(0, length), places: places.slice(0, length), tokens };
}
