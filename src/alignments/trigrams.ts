/** Places for each number held: few numbers meet at one. */
const ROOM = 2;

/** Numbers the runs of three letters of texts, from 1, in the order in which they are first met. */
export class TrigramNumbers {
  /** Hashes of the runs, and their numbers, by place; number 0 where the place is free. */
  #hashes = new Uint32Array(4096);
  #numbers = new Uint32Array(4096);
  #size = 0;
  /** By number the last text in which it was met. */
  #met = new Uint32Array(4096);
  #text = 0;

  /** Numbers of the runs of a text, each once. */
  in(text: string): Uint32Array {
    const found = new Uint32Array(Math.max(0, text.length - 2));
    let kept = 0;
    this.#text++;
    for (let at = 0; at + 2 < text.length; at++) {
      const number = this.#numberOf(hashOf(text, at));
      if (this.#met[number] === this.#text) continue;
      this.#met[number] = this.#text;
      found[kept++] = number;
    }
    return found.slice(0, kept);
  }

  #numberOf(hash: number): number {
    const place = this.#placeOf(hash);
    const known = this.#numbers[place] ?? 0;
    if (known > 0) return known;
    this.#hashes[place] = hash;
    this.#numbers[place] = ++this.#size;
    const number = this.#size;
    if (number * ROOM > this.#hashes.length) this.#grow();
    return number;
  }

  #placeOf(hash: number): number {
    const last = this.#hashes.length - 1;
    let at = (hash ^ (hash >>> 15)) & last;
    while (this.#numbers[at] !== 0 && this.#hashes[at] !== hash) at = (at + 1) & last;
    return at;
  }

  #grow(): void {
    const [hashes, numbers, met] = [this.#hashes, this.#numbers, this.#met];
    this.#hashes = new Uint32Array(hashes.length * 2);
    this.#numbers = new Uint32Array(hashes.length * 2);
    this.#met = new Uint32Array(hashes.length * 2);
    this.#met.set(met);
    for (let at = 0; at < hashes.length; at++) {
      if (numbers[at] === 0) continue;
      const place = this.#placeOf(hashes[at] ?? 0);
      this.#hashes[place] = hashes[at] ?? 0;
      this.#numbers[place] = numbers[at] ?? 0;
    }
  }
}

function hashOf(text: string, at: number): number {
  const firstTwo = Math.imul(text.charCodeAt(at), 0x9e3779b1) ^ text.charCodeAt(at + 1);
  return (Math.imul(firstTwo, 0x85ebca6b) ^ text.charCodeAt(at + 2)) >>> 0;
}

/** The runs of one text, which those of many others are held against. */
export class HeldTrigrams {
  #held: Uint32Array | undefined;
  /** By number the round in which it was held. */
  #rounds = new Uint32Array(4096);
  #round = 0;

  hold(trigrams: Uint32Array): void {
    if (this.#held === trigrams) return;
    this.#held = trigrams;
    this.#round++;
    const most = trigrams.reduce((greatest, one) => Math.max(greatest, one), 0);
    if (most >= this.#rounds.length) this.#rounds = new Uint32Array(most * 2);
    for (const trigram of trigrams) this.#rounds[trigram] = this.#round;
  }

  /** How many of the runs are held. */
  shared(trigrams: Uint32Array): number {
    const rounds = this.#rounds;
    const round = this.#round;
    let shared = 0;
    for (let at = 0; at < trigrams.length; at++) if (rounds[trigrams[at] ?? 0] === round) shared++;
    return shared;
  }
}
