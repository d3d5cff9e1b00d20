import { describe, expect, it } from 'vitest';
import type { BriefingSource } from '../../src/model/briefing.js';
import { Citations, paragraph, sourceOf } from '../../src/views/citations.js';
import { LATER, source } from '../commands/project.js';
import { briefingOf } from './page-of.js';

const [usual] = briefingOf().sources;

function named(...heads: readonly Partial<BriefingSource>[]): Citations {
  if (!usual) throw new Error('the usual project has sources');
  return new Citations(heads.map((head, index) => ({ ...usual, id: `s${index}`, ...head })));
}

describe('a citation', () => {
  it('names the author’s family name and the year, and the paragraph', () => {
    const citations = named({ authors: ['Anna Maria Testova'], published: '2022-03-16' });
    expect(citations.passage('s0/par3', null)).toBe('Testova 2022, ¶\u00a03');
    expect(citations.brief('s0/par2a')).toBe('2022 ¶\u00a02a');
  });

  it('names two authors, and of more the first', () => {
    const [two, three] = [
      ['A One', 'B Two'],
      ['A One', 'B Two', 'C Three'],
    ];
    expect(named({ authors: two ?? [], published: '1999' }).name('s0')).toBe('One and Two 1999');
    expect(named({ authors: three ?? [], published: '1999' }).name('s0')).toBe('One et al. 1999');
  });

  it('knows the family name of an author in either order, and of one in parts', () => {
    expect(named({ authors: ['Testova, Anna'], published: '2022' }).name('s0')).toBe('Testova 2022');
    expect(named({ authors: ['Первая А. И.'], published: '2022' }).name('s0')).toBe('Первая 2022');
    const csl = { author: [{ family: 'One', given: 'Two Three' }] };
    expect(named({ authors: ['Two Three One'], csl, published: '2022' }).name('s0')).toBe('One 2022');
  });

  it('names a body whole, and a publisher that is the author by its label', () => {
    const authors = ['Board for Wells'];
    expect(named({ authors, published: '2011' }).name('s0')).toBe('Board for Wells 2011');
    const publisher = 'Board for Wells';
    expect(named({ authors, publisher, label: '2011 · Board', published: '2011' }).name('s0')).toBe(
      'Board 2011',
    );
  });

  it('without authors takes the label without its year, else the publisher', () => {
    expect(named({ authors: [], label: '2011 · Board', published: '2011-06' }).name('s0')).toBe('Board 2011');
    expect(named({ authors: [], label: '2011', publisher: 'Office', published: '2011' }).name('s0')).toBe(
      'Office 2011',
    );
  });

  it('gives the pages where they are known', () => {
    const citations = named({ authors: ['One'], published: '1999' });
    expect(citations.passage('s0/par1', [3, 3])).toBe('One 1999, p. 3, ¶\u00a01');
    expect(citations.passage('s0/par1', [3, 4])).toBe('One 1999, p. 3–4, ¶\u00a01');
  });

  it('is told apart by a letter where two sources share author and year, or would', () => {
    const same = Array.from({ length: 28 }, () => ({ authors: ['One'], published: '2010' }));
    const citations = named(...same);
    const names = same.map((_, index) => citations.name(`s${index}`));
    expect(names.slice(0, 2)).toEqual(['One 2010a', 'One 2010b']);
    expect(names.at(-1)).toBe('One 2010ab');
    expect(new Set(same.map((_, index) => citations.brief(`s${index}/par1`))).size).toBe(28);
  });

  it('is never the same for two sources of one project', () => {
    const heads = [
      { publisher: 'Office' },
      { publisher: 'Office' },
      { label: 'Office a', publisher: 'Office' },
    ];
    const files = heads.map((head, index) => [
      `sources/s${index}.md`,
      source(`s${index}`, 2010, LATER, head),
    ]);
    const citations = new Citations(briefingOf(Object.fromEntries(files)).sources);
    const names = heads.map((_, index) => citations.passage(`s${index}/par1`, null));
    expect(new Set(names).size).toBe(names.length);
  });
});

it('the parts of a passage id are its source and its paragraph', () => {
  expect(sourceOf('racz-2022/par3')).toBe('racz-2022');
  expect(paragraph('racz-2022/par12b')).toBe('¶\u00a012b');
});
