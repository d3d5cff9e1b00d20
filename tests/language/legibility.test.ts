import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brokenWords, POOR_LEGIBILITY } from '../../src/language/legibility.js';

const CLEAN: readonly (readonly [string, string])[] = [
  [
    'English',
    `The Harbour Board met on 4 June 2011 and decided, by 12 votes to 3, that the north quay should be lengthened. The
    quay was built in the 1960s; its cranes lift 40t each. Mr McDonald's report (see www.example.org/report_2.pdf) says
    the CO2 of the US-led fleet fell by 3.5% in the 2nd quarter. "Rhythm," he wrote, "is all." The A380 and the Su-27
    fly; an iPhone rings. Strengths and twelfths were measured, and I a mere clerk wrote them down. NATO's plans, e.g.
    those of the S-300 brigade, stay as they are. Write to office@example.org or call 8-800-555.`,
  ],
  [
    'Russian',
    `Совет порта собрался 4 июня 2011 г. и решил 12 голосами против 3 удлинить северный причал. Он был построен в
    1960-х годах; 20-летний срок службы истёк. Согласно п. 7 ст. 2 Договора, стороны в случае угрозы проводят
    консультации. Войска С-300 и Су-27 находятся на территории Республики. Чувства взрослых, вздрогнувших от взгляда,
    и т. д. и т. п. Он и я в то же время сидели и ждали. Подъезд, объём, съезд; контрвзрыв встряхнул всё.`,
  ],
  [
    'German',
    `Der Hafenrat trat am 4. Juni 2011 zusammen und beschloss mit 12 zu 3 Stimmen, den Nordkai zu verlängern. Angstschweiß
    und Schlichtungssprüche halfen nicht; die Verkehrsbetriebe (GmbH & Co. KG) zahlten 40 €. Nach § 7 Abs. 2 HGB gilt das
    z. B. für Borschtsch, Strumpfschnüre und die MitarbeiterInnen der 1990er Jahre. Das 3-fache, der 20-Jährige, der
    Süd-West-Wind: all das steht im Bericht, S. 4–7.`,
  ],
  [
    'French',
    `Le conseil du port s’est réuni le 4 juin 2011 et a décidé, par 12 voix contre 3, d’allonger le quai nord. Aujourd’hui,
    qu’est-ce qu’il en reste ? Les œuvres de l’architecte, construites au XIXe siècle, n’ont pas vieilli ; à l’ouest, il y
    a l’île d’Yeu. Le 2e étage, les 3/4 du budget, l’article L. 123-4 : tout y est. Où ça ? Là-bas.`,
  ],
];

/** A text as a bad scan gives it: of some ten letters one is misread. */
function garbled(text: string): string {
  const signs = ['1', '|', '0', '5', '!', '§', '\ufffd', 'W', '¬'];
  let count = 0;
  return text.replace(/\p{Ll}/gu, (letter) =>
    ++count % 11 === 0 ? (signs[(count / 11) % signs.length] ?? letter) : letter,
  );
}

describe('brokenWords', () => {
  it.each(CLEAN)('finds next to none in clean %s', (_, text) => {
    expect(brokenWords(text)).toBeLessThan(0.02);
    expect(brokenWords(text)).toBeLessThan(POOR_LEGIBILITY);
  });

  it.each(CLEAN)('finds many in misread %s', (_, text) => {
    expect(brokenWords(garbled(text))).toBeGreaterThan(0.08);
    expect(brokenWords(garbled(text))).toBeGreaterThan(POOR_LEGIBILITY);
  });

  it.each([
    'T h e  b o a r d',
    'ha1bour',
    'b0ard',
    'h|rbour',
    'harb\ue012ur',
    'har\ufffdour',
    'bоard',
    'hbtkng',
    'взгстр',
    'quuuuay',
    'hArBour',
    'minis!er',
  ])('takes %s for broken', (word) => {
    expect(brokenWords(word)).toBeGreaterThan(0.7);
  });

  it.each([
    '',
    '12 345',
    '港口委员会于周一开会。',
    'اجتمع مجلس الميناء',
    'Krk, Brno, Vltava',
    'čtvrtek zmrzl',
    'XIV–XV',
    'x = 4y',
  ])('takes nothing of “%s” for broken', (text) => {
    expect(brokenWords(text)).toBe(0);
  });

  it('stays between 0 and 1 and takes time in proportion to the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const share = brokenWords(text);
        expect(share >= 0 && share <= 1).toBe(true);
      }),
    );
    expect(brokenWords('aB1'.repeat(300_000))).toBe(1);
    for (const sign of ['(', 'a(', '1 ', '|']) brokenWords(sign.repeat(300_000));
  });
});
