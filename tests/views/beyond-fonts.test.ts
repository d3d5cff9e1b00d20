import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beyondFonts, firstBeyond } from '../../src/views/beyond-fonts.js';
import { INLINED } from '../../src/views/inlined-characters.js';

const inlined = INLINED.split(' ').flatMap((range) => {
  const [from = '', to = from] = range.split('-').map((code) => parseInt(code, 16));
  return Array.from({ length: Number(to) - Number(from) + 1 }, (_, index) => Number(from) + index);
});
const letters = inlined.map((code) => String.fromCharCode(code)).filter((one) => !'<>'.includes(one));

describe('what lies beyond the inlined fonts', () => {
  it('is each character with its marks, as often as it stands in the body', () => {
    const html = '<style>漢</style><body class="漢"><p title="字">漢字 漢</p>हि हि и\u0306 e\u1dc4</body>';
    expect([...beyondFonts(html)]).toEqual([
      ['漢', 2],
      ['字', 1],
      ['हि', 2],
      ['e\u1dc4', 1],
    ]);
  });

  it('is nothing in the three scripts that are inlined', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...letters)), (text) => {
        expect(beyondFonts(`<body>${text.join('')}`).size).toBe(0);
      }),
    );
    expect(beyondFonts('<body>Silent · ¶ 3 – “Not found”, Россия, Ελλάς № 5 € ἀρχή').size).toBe(0);
  });

  it('is nothing that takes no ink: spaces, soft hyphens, byte order marks, joiners, selectors, directions', () => {
    const unseen = [0xad, 0xfeff, 0x200b, 0x200c, 0x200d, 0x2060, 0xfe0f, 0xe0100, 0x2066, 0x61c, 0xe0067];
    const spaces = [9, 10, 13, 0xa0, 0x2003, 0x202f, 0x2028, 0x3000];
    const text = [...unseen, ...spaces].map((code) => `a${String.fromCodePoint(code)}`).join('');
    expect(beyondFonts(`<body>${text}`).size).toBe(0);
  });

  it('holds a syllable of Hangul letters together', () => {
    expect([...beyondFonts(`<body>${'한국'.normalize('NFD')}`).keys()].map((one) => one.normalize())).toEqual(
      ['한', '국'],
    );
  });

  it('is nothing that is drawn as one character with its mark', () => {
    expect(beyondFonts('<body>и\u0306 e\u0302 С\u0327').size).toBe(1);
  });

  it('is told of any text, broken ones too, and only of what is in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 0xd800, max: 0xdfff }), (text, half) => {
        const body = `${text}${String.fromCharCode(half)} ${text}`;
        const found = [...beyondFonts(body).keys()];
        expect(found.filter((one) => !body.includes(one) || firstBeyond(one) === null)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('is found in a page of megabytes within a second', () => {
    const page = `<body>${'Слова and words. '.repeat(200_000)}`;
    beyondFonts('<body>ready');
    const start = performance.now();
    expect(beyondFonts(page).size).toBe(0);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
