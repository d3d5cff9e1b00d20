import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FactFinders } from '../../../src/language/facts/find-facts.js';
import { NameIndex } from '../../../src/language/gazetteer/name-index.js';
import { factsIn } from './sample.js';

describe('a fact finder', () => {
  it('gives every kind of fact in order of the text, with its range', () => {
    const text = 'In March 2021 Lukashenka let 4,000 Russian troops with S-300s into Belarus, says NATO.';
    const facts = factsIn(text, 'en', '2022', [{ name: 'Lukashenka', kind: 'person', aliases: [] }]);
    expect(facts).toEqual([
      {
        kind: 'date',
        object: '',
        value: '2021-03',
        start: 3,
        end: 13,
        first: '2021-03-01',
        last: '2021-03-31',
        resolved: false,
      },
      { kind: 'person', object: 'Lukashenka', value: 'Lukashenka', start: 14, end: 24 },
      { kind: 'quantity', object: 'troop', value: '4000', start: 29, end: 49 },
      { kind: 'place', object: 'Russia', value: 'Russian', start: 35, end: 42 },
      { kind: 'designation', object: 's-300', value: 'S-300', start: 55, end: 60 },
      { kind: 'place', object: 'Belarus', value: 'Belarus', start: 67, end: 74 },
      { kind: 'organisation', object: 'NATO', value: 'NATO', start: 81, end: 85 },
    ]);
  });

  it('finds only what stands in the sentence asked for', () => {
    const text = 'Belarus in 1999. Russia in 2001. Ukraine in 2003.';
    const find = new FactFinders(new NameIndex([])).of('en', '2022');
    expect(find(text, [17, 32]).map(({ value }) => value)).toEqual(['Russia', '2001']);
  });

  it('resolves against the publication of each text', () => {
    const finders = new FactFinders(new NameIndex([]));
    const value = (published: string) => finders.of('en', published)('Next year.', [0, 10])[0]?.value;
    expect([value('1999-04-28'), value('2003'), value('')]).toEqual(['2000', '2004', undefined]);
  });

  it.each(['', ' ', '…', '((((', '١٢٣', '北京会议', 'مرحبا', '\u{1F600}', '\ud800'])(
    'finds nothing in “%s”',
    (text) => {
      expect(factsIn(text)).toEqual([]);
    },
  );

  it('gives ranges inside the text, and the same facts again', () => {
    const parts = [
      '4,000',
      '$3bn',
      '10–15',
      'S-300',
      'Су-30СМ',
      '120th',
      'Brigade',
      'troops',
      'percent',
      'of',
      'the',
      'Belarus',
      'NATO',
      '1999',
      'April',
      'next year',
      '(',
      ')',
      ';',
      ',',
      'up to',
      'two',
      'million',
      'Россия',
      '12 500',
      '%',
      '-',
      'No.',
    ];
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...parts), { maxLength: 12 }),
        fc.constantFrom('en', 'ru', 'de'),
        (some, language) => {
          const text = some.join(' ');
          const facts = factsIn(text, language);
          for (const { start, end } of facts) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
          }
          expect(factsIn(text, language)).toEqual(facts);
        },
      ),
    );
  });

  it.each([
    '1 ',
    '111 ',
    '$1',
    'two ',
    '12 500 ',
    '120th ',
    'S-300-',
    'Iskander-',
    'Union State of ',
    '20 percent of ',
    'up to ',
    '%',
    'x',
  ])('takes twice as long on twice as much of “%s”', (piece) => {
    const time = (length: number): number => {
      const text = piece.repeat(Math.ceil(length / piece.length));
      const start = process.cpuUsage().user;
      factsIn(text);
      return (process.cpuUsage().user - start) / 1_000;
    };
    time(50_000);
    const [once, fourfold] = [time(100_000), time(400_000)];
    expect(fourfold).toBeLessThan(10 * once + 300);
  });
});
