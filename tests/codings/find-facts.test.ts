import { describe, expect, it } from 'vitest';
import { findFacts } from '../../src/codings/find-facts.js';
import type { Name } from '../../src/model/name.js';
import { codebook } from '../themes/sample.js';
import { coded } from './sample.js';

const { themes } = codebook('themes: [{id: dams, terms: [dam]}, {id: walls, terms: [wall]}]');

function facts(bodies: Parameters<typeof coded>[1], names: readonly Name[] = []) {
  const made = coded(themes, bodies);
  return findFacts({ ...made, names }).map((coding) => [
    coding.id,
    (coding.facts ?? []).map(({ value }) => value),
  ]);
}

describe('findFacts', () => {
  it('searches the quotes and nothing else', () => {
    expect(facts({ a: 'In 1999 it rained. The dam of 2001 cost $3bn. In 2003 it snowed.' })).toEqual([
      ['dams@a/par1#1', ['2001', '3000000000']],
    ]);
  });

  it('gives every quote of several sentences the facts of all of them', () => {
    expect(facts({ a: 'The dam of 2001. The dam of 2002. Rain in 2003. The dam of 2004.' })).toEqual([
      ['dams@a/par1#0', ['2001', '2002']],
      ['dams@a/par1#3', ['2004']],
    ]);
  });

  it('gives the same facts to two themes that quote one sentence', () => {
    const text = 'The dam has a wall of 40 metres.';
    expect(facts({ a: text })).toEqual([
      ['dams@a/par1#0', ['40']],
      ['walls@a/par1#0', ['40']],
    ]);
  });

  it('resolves against the publication of the source, no finer than it is dated', () => {
    expect(
      facts({
        a: ['The dam opens next year, not next month.', { published: '1999' }],
        b: ['The dam opens next month.', { published: '2003-12' }],
      }),
    ).toEqual([
      ['dams@a/par1#0', ['2000']],
      ['dams@b/par1#0', ['2004-01']],
    ]);
  });

  it('knows the names of the project', () => {
    const name: Name = { name: 'Korba', kind: 'place', aliases: ['Qorba'] };
    expect(facts({ a: 'The dam at Qorba.' }, [name])).toEqual([['dams@a/par1#0', ['Qorba']]]);
    expect(facts({ a: 'The dam at Qorba.' })).toEqual([['dams@a/par1#0', []]]);
  });

  it('reads each source in its language', () => {
    const { themes: russian } = codebook('themes: [{id: dams, terms: {ru: [плотина]}}]');
    const made = coded(russian, { a: ['Плотина 1999 года.', { language: 'ru' }] });
    expect(findFacts({ ...made, names: [] })[0]?.facts).toMatchObject([{ kind: 'date', value: '1999' }]);
  });
});
