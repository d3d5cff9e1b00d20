import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../src/language/fingerprint.js';
import { makePassages } from '../../src/passages/make-passages.js';
import { sourceOf } from '../sources/sample.js';

describe('makePassages', () => {
  it('makes a passage of every block, with what the block says', () => {
    const passages = makePassages(
      sourceOf('# Head\n\nOne fell. Two rose.\n\n- Three.\n', { id: 'lake-1999', language: 'en-GB' }),
      [],
    );
    expect(passages.map(({ map: _map, ...rest }) => rest)).toEqual([
      {
        id: 'lake-1999/par1',
        source: 'lake-1999',
        language: 'en-GB',
        kind: 'paragraph',
        headings: ['Head'],
        section: 1,
        lines: [10, 10],
        pages: null,
        text: 'One fell. Two rose.',
        sentences: [
          [0, 9],
          [10, 19],
        ],
        words: [2, 2],
      },
      {
        id: 'lake-1999/par2',
        source: 'lake-1999',
        language: 'en-GB',
        kind: 'item',
        headings: ['Head'],
        section: 1,
        lines: [12, 12],
        pages: null,
        text: 'Three.',
        sentences: [[0, 6]],
        words: [1],
      },
    ]);
  });

  it('counts without furniture and headings', () => {
    const body = '<!-- furniture -->\nShare\n<!-- /furniture -->\n\n# A\n\nOne.\n\n## B\n\nTwo.';
    expect(makePassages(sourceOf(body), []).map(({ id, text }) => [id, text])).toEqual([
      ['report-2004/par1', 'One.'],
      ['report-2004/par2', 'Two.'],
    ]);
  });

  it('takes each cell of a row for a sentence of its own', () => {
    const [, row] = makePassages(sourceOf('| Lake | Catch |\n| --- | --- |\n| North | 400 tonnes |'), []);
    expect(row?.sentences.map(([start, end]) => row.text.slice(start, end))).toEqual(['North', '400 tonnes']);
  });

  it('gives the printed pages', () => {
    const passages = makePassages(sourceOf('<!-- page 4 -->\n\nOne <!-- page 5 --> two.'), []);
    expect(passages.map(({ text, pages }) => [text, pages])).toEqual([['One two.', [4, 5]]]);
  });

  it('keeps the id of a known text', () => {
    const known = [{ id: 'report-2004/par9', fingerprint: fingerprint('The quay was sold.') }];
    expect(makePassages(sourceOf('The quay was sold.'), known)[0]?.id).toBe('report-2004/par9');
  });

  it('splits by the language of the source', () => {
    const body = 'Договор подписан в 1999 г. Минск согласился.';
    expect(makePassages(sourceOf(body, { language: 'ru' }), [])[0]?.sentences).toHaveLength(1);
    expect(makePassages(sourceOf(body), [])[0]?.sentences).toHaveLength(2);
  });
});
