import { describe, expect, it } from 'vitest';
import type { Redline, Row } from '../../src/model/alignment.js';
import type { Range } from '../../src/model/range.js';
import { versionLead, versionTags } from '../../src/views/version-words.js';
import { english } from './page-of.js';

const TEXT = 'Wardens open the old gate at dawn, and shut it at dusk; fires, boats, dogs and carts stay out.';
const at = (words: string): Range => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length];
const line = (changes: Partial<Redline>): Redline => ({
  coding: 'c',
  inserted: [],
  deleted: [],
  movedFrom: null,
  ...changes,
});
const tags = (changes: Partial<Redline>) => versionTags(line(changes), TEXT, [0, TEXT.length], english());
const lead = (...redline: readonly Redline[]) => {
  const row: Row = { cells: {}, score: 1, shared: [], kind: 'version', redline };
  return versionLead(row, english());
};

describe('versionTags', () => {
  it('are none where nothing changed', () => {
    expect(tags({})).toEqual([]);
  });

  it('name what was inserted and what deleted, in brackets that survive copying', () => {
    expect(tags({ inserted: [at('old'), at('dusk')] })).toEqual(['[+ old; dusk +]']);
    expect(tags({ deleted: [at('old')], inserted: [at('dusk')] })).toEqual(['[+ dusk +]', '[− old −]']);
  });

  it('shorten long stretches and long lists, and pass over bare signs', () => {
    expect(tags({ inserted: [at('open the old gate at dawn')] })).toEqual(['[+ open the old gate … +]']);
    expect(tags({ deleted: ['fires', 'boats', 'dogs', 'carts'].map(at) })).toEqual([
      '[− fires; boats; dogs; … −]',
    ]);
    expect(tags({ inserted: [at(';')] })).toEqual([]);
  });

  it('say so where all of the quote is new or gone', () => {
    expect(tags({ inserted: [[0, TEXT.length]] })).toEqual(['[+ inserted as a whole +]']);
    expect(tags({ deleted: [[0, TEXT.length]] })).toEqual(['[− deleted as a whole −]']);
  });

  it('name the paragraph from which it moved first', () => {
    expect(tags({ movedFrom: 'a-2004/par3', inserted: [at('old')] })).toEqual([
      'moved from ¶\u00a03',
      '[+ old +]',
    ]);
  });
});

describe('versionLead', () => {
  it('tells what became of the quotes from one version to the next', () => {
    expect(lead(line({}), line({}))).toMatch(/^Word for word the same/);
    expect(lead(line({ deleted: [[0, 1]] }), line({}))).toMatch(/^Reworded/);
    expect(lead(line({}), line({ movedFrom: 'a/par1' }))).toMatch(/^Moved, word for word/);
    expect(lead(line({}), line({ movedFrom: 'a/par1', inserted: [[0, 1]] }))).toMatch(/^Moved and reworded/);
  });
});
