import * as fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeBytes } from '../../src/conversions/decode-bytes.js';

const RUSSIAN =
  'Военные базы остаются на территории республики до конца срока, о котором стороны договорились. Ёлки — «зелёные».';
const FRENCH =
  'Le traité prévoit, à l’été, une présence navale dans le détroit ; les « garnisons » demeurent.';
const GREEK =
  'Η συνθήκη προβλέπει ότι οι βάσεις παραμένουν στο νησί έως το τέλος της περιόδου που συμφωνήθηκε.';
const POLISH =
  'Umowa przewiduje, że żołnierze pozostaną w bazie do końca okresu, który strony uzgodniły wcześniej.';

const decode = (bytes: Uint8Array, hint?: string) => decodeBytes({ path: 'letter.txt', bytes }, hint);

describe('decodeBytes', () => {
  it.each([
    ['windows-1251', RUSSIAN],
    ['koi8-r', RUSSIAN.replace(/[«»—]/g, '"')],
    ['iso-8859-5', RUSSIAN.replace(/[«»—]/g, '"')],
    ['windows-1252', FRENCH],
    ['windows-1253', GREEK],
    ['iso-8859-2', POLISH],
  ])('recognises %s by how its letters follow each other', (encoding, text) => {
    const long = `${text} ${text} ${text}`;
    expect(decode(iconv.encode(long, encoding)).text).toBe(long);
  });

  it.each(['utf-16le', 'utf-16be'])('reads %s with and without its mark', (encoding) => {
    for (const addBOM of [true, false]) {
      const bytes = iconv.encode(`${RUSSIAN} Plain Latin words as well, and 2022.`, encoding, { addBOM });
      expect(decode(bytes)).toEqual({ text: `${RUSSIAN} Plain Latin words as well, and 2022.`, encoding });
    }
  });

  it('trusts what a file says of itself, save where it is UTF-8', () => {
    expect(decode(iconv.encode('Короткий текст', 'koi8-r'), 'KOI8-R').text).toBe('Короткий текст');
    expect(decode(Buffer.from(RUSSIAN), 'windows-1251')).toEqual({ text: RUSSIAN, encoding: 'utf-8' });
    expect(decode(iconv.encode(RUSSIAN, 'windows-1251'), 'no-such-encoding').text).toBe(RUSSIAN);
  });

  it('reads back every text that is kept in UTF-8, whatever is in it but a zero', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const plain = Buffer.from(text.replace(/[\0\ufeff]/g, '')).toString();
        expect(decode(Buffer.from(plain)).text).toBe(plain);
      }),
    );
  });

  it('refuses what is no text, in words', () => {
    expect(() => decode(Uint8Array.from([1, 0, 0, 0, 7, 0, 0, 0, 0, 9]))).toThrow(
      'not a text: byte 0 at offset 1',
    );
  });
});
