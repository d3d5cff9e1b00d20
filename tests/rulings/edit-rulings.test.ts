import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHANGE_STATUSES } from '../../src/model/change.js';
import { STATEMENTS } from '../../src/model/coding.js';
import type { NewRuling, Quote, QuoteRuling, Ruling } from '../../src/model/ruling.js';
import { editRulings } from '../../src/rulings/edit-rulings.js';
import { readRulings } from '../../src/rulings/read-rulings.js';
import { problemsOf } from '../sources/sample.js';

const SOURCES = ['lake-1999', 'lake-2004', '2010'];
const SCOPE = {
  themes: ['ports', 'quotas', 'Trade/No', 'no', '1e3'].map((id) => ({ id })),
  sources: SOURCES.map((id) => ({ id })),
  pairs: [
    { from: 'lake-1999', to: 'lake-2004', earlier: [] },
    { from: 'lake-2004', to: '2010', earlier: ['lake-1999'] },
  ],
};

const read = (text: string): Ruling[] =>
  readRulings({ path: 'rulings.yml', bytes: Buffer.from(text, 'utf8') }, SCOPE);
const unplaced = (text: string) => read(text).map(({ where: _where, ...ruling }) => ruling);

function reject(
  exact: string,
  more: Partial<Quote> & { theme?: string; because?: string } = {},
): QuoteRuling {
  const { theme = 'quotas', because = 'so', source = 'lake-1999', prefix = '', suffix = '' } = more;
  return {
    ruling: 'reject',
    theme,
    quote: { source, exact, prefix, suffix },
    by: 'Lake Board',
    on: '',
    because,
  };
}
const add = (text: string, ...rulings: readonly NewRuling[]): string =>
  rulings.reduce((so, ruling) => editRulings(so, { add: ruling }), text);

/** What is hard to write: signs of YAML, words it takes for something else, scripts, what cannot be seen. */
const words = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
    fc.constantFrom(
      'no',
      '1999-01-01',
      '- a',
      'a: b',
      'a #b',
      '"',
      "it's",
      '{a}',
      '[',
      '*x',
      '~',
      '1.0',
      '0x1F',
      '.5',
    ),
    fc.constantFrom(
      'Подразделения, части',
      'a\nb',
      '\\n',
      '---',
      '...',
      '% a',
      '@b',
      '`c',
      '\u2028',
      '\u0085',
      '👩‍🚀',
      'null ',
    ),
  )
  .filter((text) => text.trim() !== '');
/** As the reader takes it. */
const line = words.map((text) => text.trim().replace(/\s*\n\s*/g, ' '));
const optional = fc.oneof(fc.constant(''), line);
const source = fc.constantFrom(...SOURCES);
const quote = fc.record({ source, exact: line, prefix: optional, suffix: optional });
const said = {
  theme: fc.constantFrom(...SCOPE.themes.map(({ id }) => id)),
  by: optional,
  on: fc.constantFrom('', '2022-04-01'),
  because: optional,
};
const rulings: fc.Arbitrary<NewRuling> = fc.oneof(
  fc.record({ ruling: fc.constantFrom('accept' as const, 'add' as const, 'hide' as const), quote, ...said }),
  fc.record({
    ruling: fc.constant('statement' as const),
    quote,
    to: fc.constantFrom(...STATEMENTS),
    ...said,
  }),
  fc.record({ ruling: fc.constant('link' as const), quote, with: quote, ...said }),
  fc.record({ ruling: fc.constant('silence' as const), source, ...said }),
  fc.record({
    ruling: fc.constant('label' as const),
    from: fc.constant('lake-1999'),
    toSource: fc.constantFrom('lake-2004', '2010'),
    to: fc.constantFrom(...CHANGE_STATUSES),
    ...said,
  }),
);

/** Files as people write them. */
const files = fc.constantFrom(
  '',
  '# none yet\n',
  '# yaml-language-server: $schema=./schemas/rulings.schema.json\n',
  '# yaml-language-server: $schema=./schemas/rulings.schema.json\n# Of the board.\n\n',
  '---\n- {ruling: pin, theme: quotas, quote: {source: lake-2004, exact: the catch}}\n...\n',
  '- ruling: accept # sure\n  # by the board\n  theme: ports\n  quote:\n    source: lake-1999\n    exact: >-\n      the\n      quay\n# end\n',
  '# A\n- ruling: pin\n  theme: quotas\n  quote: {source: lake-2004, exact: "a: b"}\n\n# B\n- ruling: hide\n  theme: ports\n  quote: {source: lake-1999, exact: x}\n\n\n# C\n\n',
  '  - ruling: pin\n    theme: ports\n    quote: {source: lake-2004, exact: b}\n  - ruling: hide\n    theme: quotas\n    quote: {source: lake-1999, exact: x}\n',
  '\uFEFF- ruling: pin\n  theme: ports\n  quote: {source: lake-2004, exact: b}\n',
);
const anyFile = fc
  .tuple(files, fc.boolean())
  .map(([text, isDos]) => (isDos ? text.replaceAll('\n', '\r\n') : text));

describe('editRulings', () => {
  it('writes an entry as a person would', () => {
    const ruling = reject('troops and weaponry', { prefix: 'deployment of ', suffix: ' to Belarus' });
    expect(add('', { ...ruling, on: '2022-04-01', because: 'an exercise, not a purchase' })).toBe(
      [
        '- ruling: reject',
        '  theme: quotas',
        '  quote: {source: lake-1999, exact: "troops and weaponry", prefix: "deployment of ", suffix: " to Belarus"}',
        '  by: Lake Board',
        '  on: 2022-04-01',
        '  because: an exercise, not a purchase',
        '',
      ].join('\n'),
    );
  });

  it.each<[string, NewRuling, readonly string[]]>([
    [
      'statement',
      { ...reject('a'), ruling: 'statement', to: 'hedged' },
      ['- ruling: statement', '  theme: quotas', '  quote: {source: lake-1999, exact: "a"}', '  to: hedged'],
    ],
    [
      'link',
      { ...reject('a'), ruling: 'link', with: { source: '2010', exact: 'b', prefix: '', suffix: '' } },
      [
        '- ruling: link',
        '  theme: quotas',
        '  quote: {source: lake-1999, exact: "a"}',
        '  with: {source: "2010", exact: "b"}',
      ],
    ],
    [
      'silence',
      { ruling: 'silence', theme: 'no', source: 'lake-2004', by: '', on: '', because: '' },
      ['- ruling: silence', '  theme: "no"', '  source: lake-2004'],
    ],
    [
      'label',
      {
        ruling: 'label',
        theme: 'ports',
        from: 'lake-1999',
        toSource: 'lake-2004',
        to: 'dropped',
        by: '',
        on: '',
        because: '',
      },
      ['- ruling: label', '  theme: ports', '  from: lake-1999', '  to-source: lake-2004', '  to: dropped'],
    ],
  ])('writes a ruling of the kind %s', (_, ruling, lines) => {
    expect(add('', { ...ruling, by: '', because: '' })).toBe(`${lines.join('\n')}\n`);
  });

  it.each(['no', 'Yes', '1999-01-01', '12', '1e3', 'a: b', 'a #b', '- a', '~', '“so”'])(
    'puts quotation marks around a reason such as %s',
    (because) => {
      expect(add('', reject('a', { because }))).toContain(`  because: "${because}"\n`);
    },
  );

  it('sorts by theme, source and text, whatever is there', () => {
    const text = add(
      '',
      reject('b'),
      reject('a'),
      reject('z', { theme: 'ports' }),
      reject('0', { source: 'lake-2004' }),
    );
    expect(read(text).map((ruling) => 'quote' in ruling && ruling.quote.exact)).toEqual(['z', 'a', 'b', '0']);
  });

  it('leaves a comment with the entry below it, and the first line to editors', () => {
    const schema = '# yaml-language-server: $schema=./schemas/rulings.schema.json\n';
    const [a, b] = [add('', reject('a')), add('', reject('b'))];
    const commented = `${schema}# On b.\n${b}`;
    expect(add(commented, reject('a'))).toBe(`${schema}${a}# On b.\n${b}`);
    expect(editRulings(commented, { remove: reject('b') })).toBe(schema);
  });

  it('parts entries by a blank line where all are parted so', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((exact) => add('', reject(exact)));
    expect(add(`${a}\n${c}`, reject('b'))).toBe(`${a}\n${b}\n${c}`);
    expect(add(`${a}\n${b}`, reject('c'))).toBe(`${a}\n${b}\n${c}`);
    expect(editRulings(`${a}\n${b}\n${c}`, { remove: reject('b') })).toBe(`${a}\n${c}`);
  });

  it('ends the last line', () => {
    const text = add('', reject('a'));
    expect(add(text.trimEnd(), reject('b'))).toBe(add(text, reject('b')));
  });

  it('takes an empty list in brackets for none', () => {
    expect(read(add('# none\n[]\n', reject('a')))).toHaveLength(1);
  });

  it('changes a ruling in its place, or takes it where it belongs', () => {
    const text = `# On a.\n${add('', reject('a'), reject('c'))}`;
    const because = 'because of that';
    expect(editRulings(text, { change: reject('a'), to: reject('a', { because }) })).toBe(
      text.replace('because: so', `because: ${because}`),
    );
    expect(editRulings(text, { change: reject('a'), to: reject('d') })).toBe(
      add('', reject('c'), reject('d')),
    );
  });

  it('refuses to take out or change what does not stand there', () => {
    const text = add('', reject('a'));
    for (const edit of [{ remove: reject('b') }, { change: reject('a', { because: '' }), to: reject('b') }]) {
      expect(problemsOf(() => editRulings(text, edit))[0]?.what).toContain(
        'does not stand in the file as it was',
      );
    }
  });

  it.each([
    ['what is not YAML', '- ruling: [\n', /not valid YAML/],
    ['a mapping', 'ruling: reject\n', /not a list/],
    ['a list in brackets', '[{ruling: reject}]\n', /not a list/],
  ])('refuses %s', (_, text, what) => {
    expect(problemsOf(() => add(text, reject('a')))[0]?.what).toMatch(what);
  });

  it('refuses to take out an entry that another refers to', () => {
    const text = '- &a {ruling: pin, theme: ports, quote: {source: lake-1999, exact: a}}\n- *a\n';
    const pin: NewRuling = { ...reject('a'), ruling: 'pin', theme: 'ports', by: '', because: '' };
    expect(problemsOf(() => editRulings(text, { remove: pin }))).toHaveLength(1);
  });

  it('gives the same bytes when what was added is taken out again', () => {
    fc.assert(
      fc.property(anyFile, rulings, (text, ruling) => {
        // Of a file of comments alone it is not known whether the blank line at its end was there before.
        fc.pre(!/#[^\n]*\n\s*\n$/.test(text) || text.includes('- '));
        expect(editRulings(add(text, ruling), { remove: ruling })).toBe(text);
      }),
      { numRuns: 100 },
    );
  });

  it('gives the same file in whatever order rulings are added', () => {
    fc.assert(
      fc.property(
        anyFile,
        fc
          .array(rulings, { maxLength: 6 })
          .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        (text, [all, shuffled]) => {
          expect(add(text, ...shuffled)).toBe(add(text, ...all));
        },
      ),
      { numRuns: 50 },
    );
  });

  it('is read as what was asked', () => {
    fc.assert(
      fc.property(anyFile, rulings, (text, ruling) => {
        fc.pre(ruling.ruling !== 'link' || ruling.with.exact !== ruling.quote.exact);
        const written = add(text, ruling);
        expect(written.endsWith('\n')).toBe(true);
        expect(unplaced(written)).toContainEqual(ruling);
        expect(read(written)).toHaveLength(read(text).length + 1);
      }),
      { numRuns: 100 },
    );
  });
});
