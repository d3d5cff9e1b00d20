import { describe, expect, it } from 'vitest';
import { hasOwnIdentifier, writeIdentifier } from '../../src/print/file-identifier.js';

const room = `<${'0'.repeat(32)}>`;
const file = (text: string) => new TextEncoder().encode(`%PDF ${text} /ID [ ${room} ${room} ] %%EOF`);

describe('writeIdentifier', () => {
  it('fills both halves of the trailer identifier, and nothing before it', () => {
    const text = new TextDecoder().decode(writeIdentifier(file(`a page that shows ${room}`)));
    expect(text).toMatch(/shows <0{32}> \/ID \[ <([0-9A-F]{32})> <\1> \] %%EOF$/);
  });

  it('gives the same content the same identifier, and other content another', () => {
    expect(writeIdentifier(file('a'))).toEqual(writeIdentifier(file('a')));
    expect(writeIdentifier(file('a')).slice(-60)).not.toEqual(writeIdentifier(file('b')).slice(-60));
  });

  it('throws where no room was reserved', () => {
    expect(() => writeIdentifier(new TextEncoder().encode('%PDF'))).toThrow('no room');
  });
});

describe('hasOwnIdentifier', () => {
  it('knows a file as it was written', () => {
    expect(hasOwnIdentifier(writeIdentifier(file(`a page that shows ${room}`)))).toBe(true);
  });

  it('notices any byte that was changed, added or taken away', () => {
    const written = writeIdentifier(file('a page'));
    const changed = Uint8Array.from(written, (byte, at) => (at === 6 ? byte ^ 1 : byte));
    for (const other of [
      changed,
      Buffer.concat([written, Buffer.of(10)]),
      written.slice(1),
      new Uint8Array(),
    ])
      expect(hasOwnIdentifier(other)).toBe(false);
  });

  it('does not know a file without an identifier, or with one of zeros', () => {
    expect(hasOwnIdentifier(file('a page'))).toBe(false);
    expect(hasOwnIdentifier(new TextEncoder().encode('%PDF'))).toBe(false);
  });
});
