import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffCodebooks } from '../../src/editions/diff-codebooks.js';
import type { CodebookDifference } from '../../src/model/edition-diff.js';
import type { Theme } from '../../src/model/theme.js';
import { codebook } from '../themes/sample.js';

const NONE = new Map<string, readonly string[]>();

interface Written {
  readonly id?: string;
  readonly title?: string;
  readonly question?: string;
  readonly scope?: string;
  readonly terms: string;
}

function themes(...written: readonly Written[]): readonly Theme[] {
  const entries = written.map(
    ({ id = 'wells', title = 'Wells', question = 'What of wells?', scope = 'All wells.', terms }) =>
      `  - {id: ${id}, title: ${title}, question: ${question}, scope: ${scope}, terms: ${terms}}\n`,
  );
  return codebook(`themes:\n${entries.join('')}`).themes;
}

/** Terms in one line each, with sign, strength and language. */
function told({ theme, entry, added, removed }: CodebookDifference): string[] {
  const line = (sign: string, { text, strength, language }: (typeof added)[number]): string =>
    `${sign}${text} ${strength} ${language ?? 'all'}`;
  return [
    theme,
    ...entry.map(({ key, before, after }) => `${key}: ${before} -> ${after}`),
    ...added.map((term) => line('+', term)),
    ...removed.map((term) => line('-', term)),
  ];
}

function differences(before: readonly Theme[], after: readonly Theme[], origins = NONE): string[][] {
  return diffCodebooks(before, after, origins).map(told);
}

describe('diffCodebooks', () => {
  it('lists the terms that came and went, those of another strength or language among them', () => {
    const before = themes({ terms: '{en: {strong: [borehole], plain: [well, spring]}}' });
    const after = themes({ terms: '{en: {strong: [borehole, well], weak: [depth]}, ru: [spring]}' });
    expect(differences(before, after)).toEqual([
      [
        'wells',
        '+well strong en',
        '+depth weak en',
        '+spring plain ru',
        '-well plain en',
        '-spring plain en',
      ],
    ]);
  });

  it('tells what else of an entry is otherwise', () => {
    const [before, after] = [
      themes({ terms: '[well]' }),
      themes({ terms: '[well]', title: 'Boreholes', question: 'Why?', scope: 'None.' }),
    ];
    expect(differences(before, after)).toEqual([
      [
        'wells',
        'title: Wells -> Boreholes',
        'question: What of wells? -> Why?',
        'scope: All wells. -> None.',
      ],
    ]);
    const words = codebook('themes: [{id: a, title: A, question: Why?, terms: [well]}]\n', {
      language: 'en',
      match: 'word',
    });
    const stems = codebook('themes: [{id: a, title: A, question: Why?, terms: [well]}]\n');
    expect(differences(stems.themes, words.themes)).toEqual([['a', 'match: stem -> word']]);
  });

  it('holds a renamed theme against the one that it was, and says nothing of those that came or went', () => {
    const before = themes({ id: 'old', terms: '[well, spring]' }, { id: 'gone', terms: '[dam]' });
    const after = themes({ id: 'wells', terms: '[well]' }, { id: 'added', terms: '[weir]' });
    expect(differences(before, after, new Map([['wells', ['old']]]))).toEqual([
      ['wells', '-spring plain en'],
    ]);
    expect(differences(before, after)).toEqual([]);
  });

  it('finds nothing between a codebook and itself, whatever the order of its terms', () => {
    const term = fc.constantFrom('well', 'dam', 'weir*', 'north port', '"As printed"', 'a NEAR/3 b');
    fc.assert(
      fc.property(fc.uniqueArray(term, { minLength: 1 }), (list) => {
        const written = (terms: readonly string[]): readonly Theme[] =>
          themes({ terms: JSON.stringify(terms) });
        expect(differences(written(list), written(list.toReversed()))).toEqual([]);
        expect(differences(written(list), written([...list, ...list]))).toEqual([]);
      }),
    );
  });
});
