import { describe, expect, it } from 'vitest';
import { briefingOf } from '../briefing/sample.js';

const THEMES = `themes: [{id: canal, title: Canal, terms: {en: [canal, lock], ru: ['канал*', 'шлюз*']}}]`;
const NAMES = `names:
  - { name: Ostap Kravchenko, kind: person, aliases: [Kravchenka, Кравченко] }
`;

type Body = readonly [language: 'en' | 'ru', ...paragraphs: string[]];

/** The rows of one theme, as the numbers of the passages that stand in each, source by source. */
function rowsOf(...bodies: readonly Body[]) {
  const sources = Object.fromEntries(
    bodies.map(([language, ...paragraphs], index): [string, [string, Record<string, string>]] => [
      `s${index}`,
      [paragraphs.join('\n\n'), { language, published: `20${10 + index}` }],
    ]),
  );
  return briefingOf({ themes: THEMES, sources, names: NAMES }).themes[0]?.rows ?? [];
}

/** The pairs as `1-2`: passage of the first source and of the second. */
function pairs(one: Body, other: Body): string[] {
  const number = (id: string | undefined): string => /par(\d+)/.exec(id ?? '')?.[1] ?? '';
  return rowsOf(one, other)
    .filter(({ kind }) => kind === 'aligned')
    .map(({ cells }) => `${number(cells['s0']?.[0])}-${number(cells['s1']?.[0])}`)
    .sort();
}

const PUMPS = 'Pumps of the canal are worn and leak at night.';
const HERONS = 'Herons nest by the old lock under willows.';
const НАСОСЫ = 'Насосы канала изношены и текут по ночам.';
const ЦАПЛИ = 'Цапли гнездятся под ивами у старого шлюза.';

describe('quotes in English', () => {
  it.each([
    [
      'one surname in two spellings',
      'Kravchenko praised the canal.',
      'The canal angered Mr Kravchenka, who left.',
    ],
    [
      'one state in two spellings',
      'A Belarusan barge of cement reached the canal.',
      'Cement from Belarus clogs the canal.',
    ],
    [
      'one date, written and counted',
      'By July 2014 the canal froze again.',
      'Since 07/2014 nobody dug the canal; July 2014 ended it.',
    ],
    [
      'one number, in digits and words',
      'Of its barges the canal lost fifteen in a flood.',
      'After the flood the canal lacks 15 barges.',
    ],
    [
      'one system in two spellings',
      'An S-300 battery guards the canal.',
      'Guards of the canal got the S 300 system.',
    ],
  ])('answer each other by %s', (_, one, other) => {
    expect(pairs(['en', one, PUMPS], ['en', HERONS, other])).toEqual(['1-2']);
  });

  it.each([
    [
      'one word of another sense',
      'Barges of cement pass the canal at dawn.',
      'A pass to the lock costs little.',
    ],
    [
      'a joint task of other kinds',
      'Joint patrols guard the canal.',
      'A joint concert was held at the lock.',
    ],
    ['another number of other things', 'The canal employs 40 keepers.', 'A lock of 1902 stands dry.'],
  ])('stay apart that share %s', (_, one, other) => {
    expect(pairs(['en', one, PUMPS], ['en', HERONS, other])).toEqual([]);
  });
});

describe('quotes in Russian', () => {
  it.each([
    [
      'одна фамилия в разных падежах',
      'Осмотр канала поручен Кравченко.',
      'Об осмотре шлюза сказано Кравченке.',
    ],
    [
      'одна страна и её прилагательное',
      'Белорусские баржи с цементом вошли в канал.',
      'Цемент из Беларуси засорил канал.',
    ],
    ['одна дата', 'К июлю 2014 года канал замёрз.', 'В июле 2014 г. канал не открывали.'],
    ['одно обозначение', 'Канал прикрывает комплекс С-300.', 'Комплекс S-300 стоит у шлюза.'],
  ])('отвечают друг другу: %s', (_, one, other) => {
    expect(pairs(['ru', one, НАСОСЫ], ['ru', ЦАПЛИ, other])).toEqual(['1-2']);
  });

  it.each([
    ['одно название', 'Канал роет Польша.', 'Баржи из Польши стоят у шлюза.'],
    ['одно общее слово', 'Совместный дозор охраняет канал.', 'У шлюза дали совместный концерт.'],
  ])('стоят отдельно: %s', (_, one, other) => {
    expect(pairs(['ru', one, НАСОСЫ], ['ru', ЦАПЛИ, other])).toEqual([]);
  });
});

describe('quotes in two languages', () => {
  it.each([
    [
      'a person and a date',
      'In July 2014 Kravchenko closed the canal.',
      'Канал в июле 2014 года закрыл Кравченко.',
    ],
    ['a number and a place', 'Poland gives 450 barges to the canal.', 'Польша передаёт каналу 450 барж.'],
    ['a system and a state', 'Serbia moved its S-300 to the canal.', 'Сербия перебросила С-300 к каналу.'],
  ])('answer each other by %s', (_, one, other) => {
    expect(pairs(['en', one, PUMPS], ['ru', ЦАПЛИ, other])).toEqual(['1-2']);
  });

  it.each([
    ['one state only', 'Poland dug the canal.', 'Польша закрыла шлюз.'],
    ['two states that everybody names', 'Poland and Serbia dug the canal.', 'Польша и Сербия закрыли шлюз.'],
    ['one year only', 'The canal froze in 2014.', 'В 2014 году шлюз сгорел.'],
    ['the same words, which prove nothing there', 'The canal froze.', 'Канал замёрз.'],
    [
      'one name among many others',
      'In July 2014 Kravchenko, Poland, Serbia and 450 barges left the canal.',
      'Кравченко у шлюза: 12 мая 1999 года он видел Киев, Минск, Баку и 30 лодок.',
    ],
  ])('stay apart that share %s', (_, one, other) => {
    const common: Body[] = [
      ['en', one, PUMPS, 'Poland owns a lock.', 'Serbia owns a lock.'],
      ['ru', ЦАПЛИ, other, 'Польша и шлюз.', 'Сербия и шлюз.'],
    ];
    const [first, second] = common;
    expect(first && second && pairs(first, second)).toEqual([]);
  });

  it('show what they share and what it weighs, words never', () => {
    const [row] = rowsOf(
      ['en', 'In July 2014 Kravchenko closed the canal.', PUMPS],
      ['ru', 'Канал в июле 2014 года закрыл Кравченко.', ЦАПЛИ],
    );
    expect(row?.evidence?.map(({ kind, text }) => [kind, text])).toEqual([
      ['date', 'July 2014'],
      ['person', 'Kravchenko'],
    ]);
    for (const { weight } of row?.evidence ?? []) expect(weight).toBeGreaterThan(0);
  });

  it('join a row that two texts of one language built', () => {
    const rows = rowsOf(
      ['en', 'In July 2014 Kravchenko closed the canal.'],
      ['en', 'Kravchenka, it is said, closed the canal out of thrift.'],
      ['ru', 'Канал в июле 2014 года закрыл Кравченко.'],
    );
    expect(rows.map(({ cells }) => Object.keys(cells))).toEqual([['s0', 's1', 's2']]);
  });
});

describe('a theme of very many quotes that hang together', () => {
  const many = (text: (n: number) => string): string =>
    Array.from({ length: 120 }, (_, n) => text(n)).join('\n\n');

  it('says that the weakest pairs were left out', () => {
    const sources = {
      a: many((n) => `Near Jinja lock ${n} of the canal was ${n % 7} feet deep.`),
      b: many((n) => `Divers sent to Jinja found ${n % 9} feet at canal lock ${n}.`),
    };
    const { warnings } = briefingOf({ themes: THEMES, sources });
    expect(warnings).toEqual([expect.stringMatching(/^theme “canal”: more than 200 quotes .* left out/)]);
  });

  it('says nothing of that where few do', () => {
    expect(briefingOf({ themes: THEMES, sources: { a: PUMPS, b: HERONS } }).warnings).toEqual([]);
  });
});
