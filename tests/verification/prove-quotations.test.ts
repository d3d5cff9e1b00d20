import { describe, expect, it } from 'vitest';
import { firstWords } from '../../src/language/first-words.js';
import { OUTSIDE, type PrintedElement, type PrintedText } from '../../src/model/printed.js';
import { sha256 } from '../../src/notation/sha256.js';
import { proveQuotations } from '../../src/verification/prove-quotations.js';

const passages = [
  { id: 'a/par1', text: 'The gate was open. Nobody closed it.' },
  { id: 'b/par1', text: 'The gate was shut.' },
];

function text(words: string, face: PrintedText['face']): PrintedText {
  return { role: 'text', text: words, face, page: 1 };
}

function element(role: string, ...children: PrintedElement['children'][number][]): PrintedElement {
  return { role, children };
}

const quote = (words: string): PrintedElement => element('BlockQuote', text(words, 'serif'));
const cite = (words: string): PrintedElement => element('P', element('Link', text(words, 'sans')));
const sources = element('Sect', ...passages.map((passage) => element('P', text(passage.text, 'serif'))));

function failures(...children: PrintedElement[]): string[] {
  const resolve = (citation: string): string | null =>
    ({ 'A 1999, ¶ 1': 'a/par1', 'B 2022, ¶ 1': 'b/par1' })[citation] ?? null;
  return proveQuotations(element('Document', ...children), { passages, hashed: [] }, resolve).failures.map(
    (one) => one.kind,
  );
}

describe('proveQuotations', () => {
  it('finds nothing where every quotation stands under its citation', () => {
    const page = [
      quote('The gate was open.'),
      cite('A 1999, ¶ 1'),
      quote('The gate was shut.'),
      cite('B 2022, ¶ 1'),
    ];
    expect(failures(...page, sources)).toEqual([]);
  });

  it('finds an altered word', () => {
    expect(failures(quote('The gate was closed.'), cite('A 1999, ¶ 1'), sources)).toEqual(['not-verbatim']);
  });

  it('finds two quotations that changed places', () => {
    const page = [
      quote('The gate was shut.'),
      cite('A 1999, ¶ 1'),
      quote('The gate was open.'),
      cite('B 2022, ¶ 1'),
    ];
    expect(failures(...page, sources)).toEqual(['not-verbatim', 'not-verbatim']);
  });

  it('finds a passage cited that is printed in a third face, as scripts are that the serif lacks', () => {
    const whole = passages.map((passage) => element('P', text(passage.text, 'other')));
    const page = [quote('The gate was open.'), cite('A 1999, ¶ 1')];
    expect(failures(...page, ...whole)).toEqual([]);
    expect(failures(...page, ...whole.slice(1))).toEqual(['passage-missing']);
  });

  it('holds no words in a third face against the sources, since they may be ours', () => {
    expect(failures(element('P', text('主题', 'other')))).toEqual([]);
    expect(failures(element('P', text('主题', 'other'), text(' gate', 'serif')))).toEqual(['not-verbatim']);
  });

  it('accepts the beginning of a passage that the annex cuts within a word, and no other part of a word', () => {
    const long = { id: 'c/par1', text: 'x'.repeat(400) };
    const prove = (words: string): number =>
      proveQuotations(
        element('Document', element('P', text(words, 'serif'))),
        { passages: [...passages, long], hashed: [] },
        () => null,
      ).failures.length;
    expect(prove(firstWords(long.text))).toBe(0);
    expect(prove('x'.repeat(30))).toBe(1);
  });

  it('finds a quotation without its citation, before another and at the end', () => {
    const page = [quote('The gate was open.'), quote('The gate was shut.')];
    expect(failures(...page, sources)).toEqual(['no-citation', 'no-citation']);
  });

  it('finds a citation that leads nowhere, and one to a passage that is not printed', () => {
    expect(failures(cite('C 2001, ¶ 9'), cite('A 1999, ¶ 1'))).toEqual([
      'unknown-citation',
      'passage-missing',
    ]);
  });

  it('finds words in the face of sources that stand in no source, or outside the structure', () => {
    expect(failures(element('P', text('The gate fell.', 'serif')), sources)).toEqual(['not-verbatim']);
    expect(failures(element(OUTSIDE, text('The gate', 'serif')), sources)).toEqual(['not-verbatim']);
  });

  it('leaves words of ours alone', () => {
    expect(failures(element('P', text('Nothing of this is quoted.', 'sans')), sources)).toEqual([]);
  });
});

describe('proveQuotations with hashes of a passage', () => {
  const TEXT = 'Goats are kept there, and many of them.';
  const signs = (words: string): string => sha256(words.replaceAll(' ', ''));
  const hashed = [
    { id: 'a/par2', signs: signs(TEXT), firstSigns: signs('Goats are kept there,'), rightToLeft: false },
    { id: 'a/par3', signs: signs('x'), firstSigns: null, rightToLeft: true },
  ];
  const ids: Readonly<Record<string, string>> = { 'A 1999, ¶ 2': 'a/par2', 'A 1999, ¶ 3': 'a/par3' };
  const prove = (...children: PrintedElement[]) =>
    proveQuotations(
      element('Document', ...children),
      { passages, hashed },
      (citation) => ids[citation] ?? null,
    );
  const printed = (words: string): PrintedElement => element('P', text(words, 'serif'));

  it('knows it printed whole, wherever its lines break', () => {
    const broken = element('P', text('Goats are kept', 'serif'), text('there, and many of them.', 'serif'));
    expect(prove(broken, cite('A 1999, ¶ 2'))).toMatchObject({ failures: [], hashed: 1, passages: 1 });
  });

  it('knows its first words, but does not take them for the whole', () => {
    expect(prove(printed('Goats are kept there,'))).toMatchObject({ failures: [], hashed: 1, passages: 0 });
    expect(prove(printed('Goats are kept there,'), cite('A 1999, ¶ 2')).failures).toMatchObject([
      { kind: 'passage-missing', cites: 'a/par2' },
    ]);
  });

  it('knows no other part of it, and no other words', () => {
    for (const words of ['many of them.', TEXT.replace('many', 'few')])
      expect(prove(printed(words)).failures).toMatchObject([{ kind: 'not-verbatim', printed: words }]);
  });

  it('proves no quotation by it', () => {
    expect(prove(quote(TEXT), cite('A 1999, ¶ 2'), printed(TEXT)).failures).toMatchObject([
      { kind: 'not-verbatim' },
    ]);
  });

  it('counts one in right-to-left script as not read', () => {
    expect(prove(cite('A 1999, ¶ 3'))).toMatchObject({ failures: [], unread: 1 });
  });

  it('says of each passage how many quotations of it held', () => {
    const { held } = proveQuotations(
      element('Document', quote('The gate was open.'), cite('¶ 1'), quote('Nobody closed it.'), cite('¶ 1')),
      { passages, hashed },
      () => 'a/par1',
    );
    expect([...held]).toEqual([['a/par1', 2]]);
  });
});
