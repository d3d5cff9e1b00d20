import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bibliographyEntry, fullNote, noteLine } from '../../../src/views/references/chicago.js';
import { textOf } from '../../../src/views/references/pieces.js';
import { referenceTo } from '../../../src/views/references/reference.js';
import { english } from '../page-of.js';
import { chicago, source, starred } from './sample.js';

const URL = 'https://example.org/wells';

describe('the Chicago forms', () => {
  it('leave address and full stop out of a line', () => {
    const line = noteLine(referenceTo(source({ url: URL, accessed: '2011-05-01' })), english());
    expect(starred(line)).toBe('“Wells of the Valley,” Water Office, 4 March 2010');
  });

  it('keep the day of reading in a line where it stands for the date', () => {
    const reference = referenceTo(source({ url: URL, accessed: '2011-05-01', csl: { issued: null } }));
    expect(starred(noteLine(reference, english()))).toBe(
      '“Wells of the Valley,” Water Office, accessed 1 May 2011',
    );
  });

  it('link the address and nothing else', () => {
    const entry = bibliographyEntry(referenceTo(source({ url: URL })), english());
    expect(entry.filter(({ href }) => href !== '')).toEqual([{ text: URL, italic: false, href: URL }]);
  });
});

const texts = fc.string({ unit: 'grapheme', maxLength: 30 }).map((text) => text.trim());

describe('whatever a header says', () => {
  const heads = fc.record({
    title: texts,
    titleTranslated: fc.option(texts),
    publisher: texts,
    authors: fc.array(texts, { maxLength: 12 }),
    kind: fc.constantFrom(
      '',
      'book',
      'report',
      'newspaper',
      'magazine',
      'journal',
      'chapter',
      'law',
      'blog',
      'x',
    ),
    url: fc.constantFrom(null, URL),
    accessed: fc.constantFrom(null, '2011-05-01'),
    csl: fc.record(
      {
        'container-title': fc.option(texts),
        volume: fc.nat(),
        issue: texts,
        page: texts,
        edition: fc.oneof(fc.nat(), texts),
        issued: fc.constant(null),
        type: fc.constantFrom('periodical' as const, 'legal_case' as const),
      },
      { requiredKeys: [] },
    ),
  });

  it('a reference ends with a stop and names no unknown fact', () => {
    fc.assert(
      fc.property(heads, (head) => {
        const reference = referenceTo(source({ ...head, title: head.title.replace(/\p{P}/gu, '') }));
        for (const make of [fullNote, bibliographyEntry]) {
          const text = textOf(make(reference, english()));
          expect(text).not.toMatch(/undefined|null|\bn\.p\.|\[object/);
          expect(text).toMatch(/[.?!…]”?$/u);
        }
      }),
    );
  });

  it('made of plain words shows no empty element', () => {
    const words = fc.stringMatching(/^[A-Za-zа-я]{0,6}$/);
    const plain = fc.record({
      title: fc.stringMatching(/^[A-Z][a-z]{1,6}$/),
      publisher: words,
      authors: fc.array(words, { maxLength: 3 }),
      kind: fc.constantFrom('', 'book', 'report', 'newspaper', 'magazine', 'journal', 'chapter', 'law'),
      url: fc.constantFrom(null, URL),
    });
    fc.assert(
      fc.property(plain, (head) => {
        const { note, short, entry } = chicago(head);
        for (const text of [note, short, entry]) {
          expect(text).not.toMatch(/ {2}|, ,|,,|\. \.|\.\.|\(\)|^[ ,.]|\*\*| [,.]/);
        }
      }),
    );
  });
});
