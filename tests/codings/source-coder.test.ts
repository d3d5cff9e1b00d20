import { describe, expect, it } from 'vitest';
import { score } from '../../src/codings/score.js';
import { SourceCoder, type CodedBy } from '../../src/codings/source-coder.js';
import type { SourceCodings } from '../../src/model/keep.js';
import type { AnchoredRuling } from '../../src/model/ruling.js';
import { makePassages } from '../../src/passages/make-passages.js';
import { sourceOf } from '../sources/sample.js';
import { codebook } from '../themes/sample.js';
import { coded, matchOf } from './sample.js';

const { themes } = codebook(`themes:
  - id: treaty
    terms: {en: {strong: [water treaty], plain: [treaty], weak: [accord]}, ru: {plain: [договор*]}}
  - id: dams
    terms: {en: {plain: [dam], weak: [reservoir]}, ru: {plain: [плотин*]}}
`);
const BY: CodedBy = { themes, learnt: null, names: null };

/** What a coder makes of one source. */
function codingsOf(
  coder: SourceCoder,
  body: string,
  header: Readonly<Record<string, string>> = {},
  rulings: readonly AnchoredRuling[] = [],
): SourceCodings {
  const source = sourceOf(body, { id: 'basin', ...header });
  return coder.code(source, makePassages(source, []), rulings);
}

describe('coding one source', () => {
  it('gives its codings in the order of its passages, then of the themes', () => {
    const { codings } = codingsOf(new SourceCoder(BY), 'A dam, by treaty.\n\nAnother treaty.');
    expect(codings.map(({ id }) => id)).toEqual([
      'treaty@basin/par1#0',
      'dams@basin/par1#0',
      'treaty@basin/par2#0',
    ]);
  });

  it('makes of each source what coding all of them makes of it, whichever came before', () => {
    const bodies = {
      a: 'The water treaty. A dam.',
      b: ['Договор о плотинах.', { language: 'ru' }],
      c: 'Rain.',
    } as const;
    const coder = new SourceCoder(BY);
    const { sources, passages, codings } = coded(themes, bodies);
    for (const source of sources.toReversed()) {
      const own = passages.filter((passage) => passage.source === source.id);
      expect(coder.code(source, own, []).codings).toEqual(
        codings.filter((coding) => coding.source === source.id),
      );
    }
  });

  it('tells what the terms of a theme without a coding came nearest to, and of no other theme', () => {
    const { codings, nearest } = codingsOf(new SourceCoder(BY), 'The water treaty. The reservoir is full.');
    expect(codings.map(({ theme }) => theme)).toEqual(['treaty']);
    expect(nearest).toEqual({
      dams: {
        passage: 'basin/par1',
        sentence: 1,
        score: score([matchOf('weak', 'reservoir')]),
        why: ['weak term reservoir'],
      },
    });
    expect(codingsOf(new SourceCoder(BY), 'It rains.').nearest).toEqual({});
  });

  it('counts the words of all its passages', () => {
    expect(codingsOf(new SourceCoder(BY), 'It rains.\n\nThe river rose again.').words).toBe(6);
    expect(new SourceCoder(BY).code(sourceOf('It rains.', { id: 'basin' }), [], [])).toEqual({
      codings: [],
      nearest: {},
      words: 0,
    });
  });

  it('searches for facts only where it is given names, the project’s own among them', () => {
    const body = 'A dam was built at Korba in 1998.';
    const found = (names: CodedBy['names']) =>
      codingsOf(new SourceCoder({ ...BY, names }), body).codings.map(({ facts }) =>
        facts?.map(({ kind }) => kind),
      );
    expect(found(null)).toEqual([undefined]);
    expect(found([])).toEqual([['date']]);
    expect(found([{ name: 'Korba', kind: 'place', aliases: [] }])).toEqual([['place', 'date']]);
  });

  it('takes rulings on the source into account', () => {
    const anchored: AnchoredRuling = {
      ruling: {
        ruling: 'reject',
        theme: 'dams',
        quote: { source: 'basin', exact: 'A dam stands.', prefix: '', suffix: '' },
        by: '',
        on: '',
        because: '',
        where: 'rulings.yml:1:1',
      },
      state: 'found',
      anchor: { passage: 'basin/par1', start: 0, end: 13 },
      with: null,
    };
    const coder = new SourceCoder(BY);
    expect(codingsOf(coder, 'A dam stands.').codings).toHaveLength(1);
    expect(codingsOf(coder, 'A dam stands.', {}, [anchored]).codings).toEqual([]);
  });
});
