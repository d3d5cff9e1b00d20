import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { Compression } from '../../src/print/compression.js';

describe('Compression', () => {
  it('gives back each of many as it came', async () => {
    const compression = new Compression();
    const texts = Array.from({ length: 50 }, (_, index) => `text ${index} `.repeat(index));
    const compressed = await Promise.all(texts.map((text) => compression.compress(Buffer.from(text))));
    expect(compressed.map((one) => inflateSync(one).toString())).toEqual(texts);
  });

  it('has put everything into its place once it is settled', async () => {
    const compression = new Compression();
    const put: string[] = [];
    for (const text of ['a', 'b', 'c'])
      compression.later(Buffer.from(text), (one) => put.push(inflateSync(one).toString()));
    expect(put).toEqual([]);
    await compression.settled();
    expect(put.sort()).toEqual(['a', 'b', 'c']);
  });

  it('lets whoever is busy go on when not too much waits', async () => {
    const compression = new Compression();
    const much = Buffer.alloc(20 << 20);
    const done: boolean[] = [];
    for (let count = 0; count < 3; count++) compression.later(much, () => done.push(true));
    await compression.turn();
    expect(done.length).toBeGreaterThan(0);
    await compression.settled();
    expect(done).toHaveLength(3);
  });
});
