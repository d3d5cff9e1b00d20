import { describe, expect, it } from 'vitest';
import { contentFacts, type Reading } from '../../../src/print/content/content-facts.js';
import { lettersOf, type FontMap } from '../../../src/print/content/font-map.js';

const readable = new Map([...'abc '].map((letter) => [letter.charCodeAt(0), letter]));
const font: FontMap = {
  name: 'Sample',
  bytes: 1,
  texts: readable,
  embedded: true,
  letters: lettersOf({ bytes: 1, texts: readable }, 0),
};
const read = (content: string, reading: Partial<Reading> = {}) =>
  contentFacts(Buffer.from(content, 'latin1'), {
    named: () => null,
    font: (name) => (name === 'F1' ? font : null),
    wanted: new Set(),
    ...reading,
  });

describe('contentFacts', () => {
  it('counts what is painted outside marks, not what clips', () => {
    expect(read('0 0 1 1 re f BT (a) Tj (b) Tj ET 0 0 1 1 re W n /Artifact BMC 0 0 1 1 re f EMC').loose).toBe(
      3,
    );
  });

  it('counts artifacts within content, and content within artifacts', () => {
    expect(read('/P <</MCID 0>> BDC /Artifact BMC EMC EMC').misnested).toBe(1);
    expect(read('/Artifact BMC /Span BMC /P <</MCID 0>> BDC EMC EMC EMC').misnested).toBe(1);
    expect(read('/P <</MCID 0>> BDC /Span BMC EMC EMC /Artifact BMC EMC').misnested).toBe(0);
  });

  it('does not take the word MCID in a string for a number', () => {
    expect(read('/Span <</ActualText (/MCID 5)>> BDC EMC /P <</A [/MCID 7] /MCID 3>> BDC EMC').mcids).toEqual(
      [3],
    );
  });

  it('counts pagination that is neither head nor foot', () => {
    const named = '/Artifact <</Type /Pagination /Subtype /Header>> BDC EMC';
    expect(read(`${named} /Artifact <</Type /Pagination>> BDC EMC /Artifact BMC EMC`).unnamed).toBe(1);
  });

  it('says what each drawing belongs to', () => {
    expect(read('/X1 Do /P <</MCID 0>> BDC /X2 Do EMC /Artifact BMC /X3 Do EMC').draws).toEqual([
      { name: 'X1', belongs: null },
      { name: 'X2', belongs: 'structure' },
      { name: 'X3', belongs: 'artifact' },
    ]);
  });

  it('counts letters that cannot be read, save where a text is given in their place, and letters without a sign', () => {
    const shown = '(ax) Tj /Span <</ActualText (y)>> BDC (xx) Tj EMC [(b) 3 (\\000)] TJ';
    expect(read(`BT /F1 9 Tf ${shown} ET`).fonts.get('F1')).toMatchObject({ unread: 1, missing: 1 });
  });

  it('keeps the font that was saved', () => {
    const { fonts } = read('BT /F1 9 Tf ET q BT /F2 9 Tf ET Q BT (x) Tj ET');
    expect(fonts.get('F1')?.unread).toBe(1);
    expect(fonts.get('F2')?.unread).toBe(0);
  });

  it('reads the text of the stretches asked for, line by line, with what stands in place of signs', () => {
    const line = (height: number, shown: string) => `BT /F1 9 Tf 1 0 0 1 9 ${height} Tm ${shown} ET`;
    const actual = '/Span <</ActualText <feff00a0>>> BDC ( ) Tj EMC';
    const content = `/P <</MCID 1>> BDC ${line(90, '(c) Tj')} EMC /Link <</MCID 2>> BDC ${line(90, `(a) Tj ${actual} (b) Tj`)} ${line(76, '(c) Tj')} EMC`;
    const { texts } = read(content, { wanted: new Set([2]) });
    expect([...texts].map(([mcid, { text }]) => [mcid, text])).toEqual([[2, 'a\u00a0b c']]);
  });
});
