import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentences } from '../../src/language/sentences.js';

/** The sentences are written with a stroke between them. */
function cut(text: string, language: string): string {
  const whole = text.replaceAll('|', '');
  return sentences(whole, language)
    .map(([start, end]) => whole.slice(start, end))
    .join('| ');
}

describe('sentences in English', () => {
  it.each([
    ['end at a full stop', 'Trade grew.| Prices fell.'],
    ['go on behind U.S. before a noun', 'The U.S. Congress met.| It voted.'],
    [
      'end behind U.S. before a word that begins sentences',
      'The pact binds the U.S.| It was signed in Oslo.',
    ],
    ['go on behind U.S. before a small letter', 'The talks began in the U.S. in May.'],
    ['begin with U.S. and U.K.', 'U.S. ships sailed.| U.K. ships stayed.'],
    ['keep U.S.-led', 'A U.S.-led fleet sailed.| It returned.'],
    ['keep U.S.S.R.', 'Timber came from the U.S.S.R. in 1980.'],
    ['go on behind E.U. before a verb', 'The E.U. adopted rules.'],
    ['keep two pairs of initials apart from the end', 'Both the U.S. and the U.K. agreed.| France did not.'],
    ['go on behind St.', 'The ferry left St. Petersburg.| It carried grain.'],
    ['go on behind Mt.', 'Mt. Etna erupted.| Ash fell.'],
    ['go on behind Gen.', 'The visit of Gen. Staff officers ended.'],
    ['go on behind Mr.', 'Mr. President, the port is open.'],
    ['go on behind Capt. and Lt.', 'The Capt. of the port met the Lt. of the guard.'],
    ['go on behind initials of a name', 'The hall played J. S. Bach.| Then it closed.'],
    ['go on behind one initial', 'The engine of J. Watt was new.'],
    ['go on behind et al. before a year', 'The survey (Port Office et al. 2004) was late.| It cost more.'],
    ['go on behind No. and a number', 'See No. 5 for the tariff.| It is low.'],
    ['end behind the word no', 'They asked and the board said no.| Five ships left.'],
    ['go on behind vol. and pp.', 'See vol. 3, pp. 12–14.| The rest is lost.'],
    ['go on behind Fig. in brackets', 'The lake (see Fig. 2) is deep.| It is cold.'],
    ['go on behind Art. and a number', 'Art. 5 binds all.| Art. 6 does not.'],
    ['go on within a date', 'It opened on Jan. 5, 1999.| Trains ran at once.'],
    ['end behind a month', 'It opened in Jan.| Trains ran at once.'],
    ['end behind p.m. before an article', 'It closed at 5 p.m.| The crew left.'],
    ['go on behind p.m. before a weekday', 'It closed at 5 p.m. Monday.'],
    ['go on behind a.m. in a row', 'The ship sailed at 10 a.m. and docked at 4 p.m. the same day.'],
    ['end behind Ltd. before an article', 'The owner was Cargo Ltd.| The ships stayed.'],
    ['go on behind Ltd. before a verb', 'Cargo Ltd. was sold.| Its ships stayed.'],
    ['go on behind e.g.', 'They use nets, e.g. Danish seines.| They sell fish.'],
    ['go on behind i.e.', 'They use nets, i.e. seines.| They sell fish.'],
    ['end behind etc. before an article', 'Fish, crabs, etc.| The market sells all.'],
    ['go on behind etc. before a verb', 'Fish, crabs, etc. are sold.'],
    ['go on behind approx.', 'It costs approx. 5 euros.| It is cheap.'],
    ['go on behind D.C. before a preposition', 'It ran from Washington, D.C. to Boston.'],
    ['end behind D.C. before an article', 'It ran to Washington, D.C.| The fare was low.'],
    ['go on behind A.D. before a year', 'The quay dates from A.D. 900.| It is worn.'],
    ['go on within decimals', 'The price was 3.5 million.| It rose to 4.25.| Then it fell.'],
    ['go on within a time of day', 'They met at 5.30 in the hall.| Then they left.'],
    ['end behind a year', 'The treaty was signed in 1971.| In 1975 it lapsed.'],
    ['end behind a quotation', '“The port is closed.”| The mayor left.'],
    ['go on behind a quotation with its speaker', '“Is the port closed?” asked the mayor.'],
    ['go on behind a cry with its speaker', '“Stop!” cried the pilot.| The ship stopped.'],
    ['end within a quotation', 'The mayor said: “The port is closed.| The quay is open.”| Then it rained.'],
    ['end behind a question and a cry', 'Why?| Nobody knows.| What?!| Nobody says.'],
    ['go on behind an ellipsis before a small letter', 'Trade… fell again.'],
    ['end behind an ellipsis before a capital', 'Trade fell…| The port closed.'],
    ['end behind three stops', 'Trade fell ...| The port closed.'],
    ['end behind brackets', 'The lake is deep (see the map).| It is cold.'],
    [
      'take brackets with a stop inside as a sentence',
      'The lake is deep.| (It is also cold.)| Boats cross it.',
    ],
    ['end behind the mark of a note', 'It rained.[1]| The river rose.'],
    ['keep the number before the first sentence of a list', '1. The first clause binds.'],
    [
      'keep numbers within a line with what they number',
      '1. The first clause binds.| 2. The second does not.',
    ],
    ['end at a line break behind a stop', 'It ended.|\nThe next began.'],
  ])('%s', (_, text) => {
    expect(cut(text, 'en')).toBe(text.replace(/\|\s+/g, '| '));
  });
});

describe('sentences in Russian', () => {
  it.each([
    ['end at a full stop', 'Порт закрыт.| Суда ушли.'],
    ['end behind г. before a word that begins sentences', 'Договор подписан в 1999 г.| Он вступил в силу.'],
    ['go on behind г. before a preposition', 'Договор подписан в 1999 г. в Минске.'],
    ['go on behind г. before a name', 'В 1999 г. Россия построила порт.'],
    ['go on behind г. of a town', 'Порт в г. Рига закрыт.'],
    ['go on behind гг.', 'В 1999–2001 гг. Литва строила порт.'],
    ['go on behind т.е.', 'Порт, т.е. Рига, закрыт.'],
    ['go on behind т. е. written with a blank', 'Порт, т. е. Рига, закрыт.'],
    ['end behind т.д. before a preposition', 'Рыба, крабы и т.д.| На рынке продают всё.'],
    ['end behind т. д. written with a blank', 'Рыба, крабы и т. д.| На рынке продают всё.'],
    ['go on behind т. д. before a verb', 'Рыба, крабы и т. д. продаются на рынке.'],
    ['go on behind initials before a name', 'Президент А. Г. Лукашенко выступил.| Он согласился.'],
    ['go on behind initials written together', 'Президент А.Г. Лукашенко выступил.| Он согласился.'],
    ['end behind initials that follow the name', 'Указ подписал Лукашенко А. Г.| В нём три статьи.'],
    ['go on behind ул.', 'Порт стоит на ул. Морской.| Он мал.'],
    ['go on behind рис. and табл.', 'См. рис. 5 и табл. 2.| Они верны.'],
    ['go on behind стр.', 'См. стр. 12.| Там всё сказано.'],
    ['end behind руб.', 'Цена 3,5 млн руб.| Она растёт.'],
    ['go on behind тыс.', 'Построено 5 тыс. км дорог.| Это много.'],
    ['go on behind Проф.', 'Проф. Института рек выступил.'],
    ['go on behind им.', 'Порт им. Кирова открыт.'],
    ['end behind a quotation', '«Порт закрыт».| Суда ушли.'],
    ['go on behind a cry with its speaker', '«Порт закрыт!» — сказал капитан.'],
    ['go on behind a question with its speaker', '«Порт закрыт?» — спросил он.| Никто не знал.'],
    ['end behind an ellipsis before a capital', 'Порт закрыт…| Суда ушли.'],
    ['go on behind an ellipsis before a small letter', 'Порт закрыт… но суда ушли.'],
    ['end behind a question and a cry', 'Почему?!| Никто не знает.'],
    ['go on within a date', 'Встреча была 5 янв. 1999 г.| На ней решили всё.'],
    ['end behind № and a number', 'Принят закон № 5.| Он действует.'],
    ['go on behind ст. and a number', 'По ст. 5 порт закрыт.'],
    ['go on behind г. in brackets', 'Договор (1999 г.) действует.| Он важен.'],
    ['go on behind н.э.', 'Это было до н.э. в Риме.'],
    ['go on behind др. before a small letter', 'Пришли министр и др. участники.'],
    ['go on behind в. before a name', 'В XX в. Россия строила плотины.'],
    ['end behind в. before a preposition', 'Это случилось в XX в.| На реке построили плотину.'],
    ['keep the number before the first sentence', '1. Первый пункт действует.'],
  ])('%s', (_, text) => {
    expect(cut(text, 'ru')).toBe(text);
  });
});

describe('sentences', () => {
  it('end at the signs of scripts without spaces', () => {
    expect(cut('港口关闭。|船只离开！|为什么？', 'zh')).toBe('港口关闭。| 船只离开！| 为什么？');
  });

  it('end at a given break whatever the punctuation', () => {
    expect(sentences('Tonnes 400 Season 1999', 'en', [10])).toEqual([
      [0, 10],
      [11, 22],
    ]);
  });

  it('join marks without a letter to the sentence before them', () => {
    expect(sentences('It ended. … !', 'en')).toEqual([[0, 13]]);
    expect(sentences('— It ended.', 'en')).toEqual([[0, 11]]);
  });

  it.each(['', ' ', '…', '. . .', '\n\n'])('are none in “%s”', (text) => {
    expect(sentences(text, 'en')).toEqual([]);
  });

  const pieces = fc.constantFrom(
    'Trade',
    'fell',
    'U.S.',
    'No.',
    '5',
    'г.',
    'т.е.',
    'А.',
    '…',
    '.',
    '. ',
    '! ',
    '? ',
    '”',
    '“',
    '(',
    ')',
    '。',
    ' ',
    ' ',
    '\n',
    '—',
    '3.5',
    'И',
    '😀',
    '[1]',
    'e\u0301',
    '港',
    '\u00a0',
    '»',
    '«',
    ', ',
    '',
  );
  const anyText = fc.oneof(
    fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 60 }),
  );

  it('are ranges in order that do not overlap, with no white space at their ends, holding every letter and digit', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('en', 'ru', 'zh', 'xx'), (text, language) => {
        const found = sentences(text, language);
        let end = 0;
        let between = '';
        for (const [start, stop] of found) {
          expect(start).toBeGreaterThanOrEqual(end);
          expect(text.slice(start, stop)).toMatch(/^\S[^]*\S$|^\S$/);
          expect(text.slice(start, stop)).toMatch(/[\p{L}\p{N}]/u);
          between += text.slice(end, start);
          end = stop;
        }
        expect(between + text.slice(end)).not.toMatch(/[\p{L}\p{N}]/u);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['words without a stop', 'word '.repeat(200_000)],
    ['one word', 'a'.repeat(1_000_000)],
    ['stops and nothing else', '.'.repeat(50_000)],
    ['stops before a letter', `${'.'.repeat(50_000)}a`],
    ['stops and closing marks', `${'.”'.repeat(50_000)}a`],
    ['initials', 'A. '.repeat(100_000)],
    ['short sentences', 'It is. '.repeat(100_000)],
    ['opening brackets', `${'('.repeat(200_000)} A.`],
  ])('are found in little time in %s', (_, text) => {
    const begun = performance.now();
    sentences(text, 'en');
    expect(performance.now() - begun).toBeLessThan(50_000);
  });
});
