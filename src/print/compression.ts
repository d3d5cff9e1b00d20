import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { deflate } from 'node:zlib';

/** Bytes that are compressed in one go: a page's content, as a rule. */
const CHUNK = 1 << 16;
/** Bytes that may wait to be compressed. */
const MOST_WAITING = 32 << 20;

interface Waiting {
  readonly bytes: Uint8Array;
  readonly done: (compressed: Buffer) => void;
  readonly failed: (error: Error) => void;
}

/**
 * Compresses as FlateDecode has it, in other threads, while ours goes on: no more at once than the machine has cores. The
 * first come are the first served.
 */
export class Compression {
  readonly #most = Math.min(4, availableParallelism());
  readonly #queue: Waiting[] = [];
  readonly #later: Promise<void>[] = [];
  /** Called when one more is done. */
  #next = (): void => undefined;
  #running = 0;
  #waiting = 0;

  compress(bytes: Uint8Array): Promise<Buffer> {
    this.#waiting += bytes.length;
    return new Promise((done, failed) => {
      this.#queue.push({ bytes, done, failed });
      this.#start();
    });
  }

  /** The same for what nobody waits for before the end. */
  later(bytes: Uint8Array, put: (compressed: Buffer) => void): void {
    this.#later.push(this.compress(bytes).then(put));
  }

  /** All that was to be done later is done. */
  async settled(): Promise<void> {
    await Promise.all(this.#later.splice(0));
  }

  #start(): void {
    while (this.#running < this.#most) {
      const next = this.#queue.shift();
      if (!next) return;
      this.#running++;
      // None is used twice: what one held before may change what it makes of the same bytes.
      deflate(next.bytes, { chunkSize: CHUNK }, (error, compressed) => {
        this.#running--;
        this.#waiting -= next.bytes.length;
        this.#start();
        this.#next();
        if (error) next.failed(error);
        else next.done(compressed);
      });
    }
  }

  /** Lets what is done be followed by what waits; to be called now and then by whoever is long busy. */
  async turn(): Promise<void> {
    await setImmediate();
    while (this.#waiting > MOST_WAITING) await new Promise<void>((next) => (this.#next = next));
  }
}
