import { PassThrough } from 'node:stream';
import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { PipeTransport } from '../../src/print/pipe-transport.js';

async function receive(chunks: readonly Buffer[]): Promise<readonly string[]> {
  const fromBrowser = new PassThrough();
  const received: string[] = [];
  const transport = new PipeTransport(new PassThrough(), fromBrowser);
  transport.onmessage = (message) => received.push(message);
  for (const chunk of chunks) {
    fromBrowser.write(chunk);
    await turn();
  }
  await turn();
  return received;
}

describe('PipeTransport', () => {
  it('cuts the stream into messages wherever its pieces end', async () => {
    const stream = Buffer.from('{"a":1}\0{"b":"ж"}\0{"c":3}\0');
    for (const size of [1, 5, 9, 100]) {
      const count = Math.ceil(stream.length / size);
      const pieces = Array.from({ length: count }, (_, i) => stream.subarray(i * size, (i + 1) * size));
      expect(await receive(pieces)).toEqual(['{"a":1}', '{"b":"ж"}', '{"c":3}']);
    }
  });

  it('ends each message it sends with a zero byte, and tells when the browser has gone', async () => {
    const toBrowser = new PassThrough();
    const fromBrowser = new PassThrough();
    const transport = new PipeTransport(toBrowser, fromBrowser);
    transport.send('{}');
    expect(String(toBrowser.read())).toBe('{}\0');
    const gone = new Promise<void>((settle) => (transport.onclose = settle));
    fromBrowser.destroy();
    await gone;
  });
});
