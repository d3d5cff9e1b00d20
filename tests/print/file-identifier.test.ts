import { describe, expect, it } from 'vitest';
import { writeIdentifier } from '../../src/print/file-identifier.js';

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
