import { createHash } from 'node:crypto';
import { hash } from './hash.js';
import { foldedWords } from './tokens.js';

const SKETCH = 16;
const JOINT = '~';

/**
 * What an edited passage is recognised by: a digest of its folded words, and a MinHash sketch (Broder 1997) of its
 * word pairs, both hexadecimal, joined by `~`.
 */
export function fingerprint(text: string): string {
  const words = foldedWords(text);
  const digest = createHash('sha256').update(words.join(' ')).digest('hex').slice(0, 16);
  return `${digest}${JOINT}${sketch(words)}`;
}

/** Share of word pairs two fingerprinted texts have in common, 0 to 1, in steps of 1/16; 1 for equal words. */
export function likeness(one: string, other: string): number {
  const [digestOne, sketchOne = ''] = one.split(JOINT);
  const [digestOther, sketchOther = ''] = other.split(JOINT);
  if (digestOne === digestOther) return 1;
  let same = 0;
  for (let index = 0; index < SKETCH; index++) {
    const part = sketchOne.slice(index * 4, index * 4 + 4);
    if (part !== '' && part === sketchOther.slice(index * 4, index * 4 + 4)) same++;
  }
  return Math.min(same / SKETCH, (SKETCH - 1) / SKETCH);
}

function sketch(words: readonly string[]): string {
  const least = Array.from({ length: SKETCH }, () => 0xffffffff);
  for (let index = 0; index < words.length; index++) {
    const base = hash(`${words[index] ?? ''} ${words[index + 1] ?? ''}`);
    for (let seed = 0; seed < SKETCH; seed++) {
      const value = mix(base ^ Math.imul(seed + 1, 0x9e3779b1));
      if (value < (least[seed] ?? 0)) least[seed] = value;
    }
  }
  return least.map((value) => (mix(value) & 0xffff).toString(16).padStart(4, '0')).join('');
}

/** Finaliser of MurmurHash3. */
function mix(value: number): number {
  let mixed = value ^ (value >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
