import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BriefingSource } from '../../../src/model/briefing.js';
import { CSL_TYPES } from '../../../src/model/csl.js';
import { CSL_ITEMS_SCHEMA } from '../../../src/model/csl-schema.js';
import { cslJson } from '../../../src/views/references/csl-json.js';
import { referenceTo } from '../../../src/views/references/reference.js';
import { source } from './sample.js';

const validate = new Ajv2020({ allErrors: true }).compile(CSL_ITEMS_SCHEMA);

function items(...heads: readonly Partial<BriefingSource>[]): unknown {
  const read: unknown = JSON.parse(cslJson(heads.map((head) => referenceTo(source(head)))));
  validate(read);
  expect(validate.errors ?? []).toEqual([]);
  return read;
}

describe('CSL-JSON', () => {
  it('has one item a source with what its header says, and nothing that it does not say', () => {
    const head = {
      kind: 'policy brief',
      authors: ['Anna One', 'Board for Wells'],
      published: '2010-03',
      url: 'https://example.org/a',
      accessed: '2011-05-01',
      note: 'Cut.',
    };
    expect(items(head, { id: 'b' })).toEqual([
      {
        id: 'one-2010',
        type: 'report',
        author: [{ family: 'One', given: 'Anna' }, { literal: 'Board for Wells' }],
        title: 'Wells of the Valley',
        issued: { 'date-parts': [[2010, 3]] },
        publisher: 'Water Office',
        URL: 'https://example.org/a',
        accessed: { 'date-parts': [[2011, 5, 1]] },
        language: 'en',
        genre: 'policy brief',
        note: 'Cut.',
      },
      {
        id: 'b',
        type: 'document',
        title: 'Wells of the Valley',
        issued: { 'date-parts': [[2010, 3, 4]] },
        publisher: 'Water Office',
        language: 'en',
      },
    ]);
  });

  it('lets the header’s own variables win, and an empty one take away', () => {
    const csl = { type: 'book' as const, publisher: 'Another', issued: null, volume: 5, title: 'Wells' };
    expect(items({ csl, kind: 'report' })).toEqual([
      {
        id: 'one-2010',
        type: 'book',
        title: 'Wells',
        publisher: 'Another',
        language: 'en',
        genre: 'report',
        volume: 5,
      },
    ]);
  });

  it('puts a translated title in brackets behind the title', () => {
    expect(items({ title: 'О колодцах', titleTranslated: 'On wells' })).toMatchObject([
      { title: 'О колодцах [On wells]' },
    ]);
  });

  it('keeps a supplied title in its brackets', () => {
    expect(items({ title: '[Wells]' })).toMatchObject([{ title: '[Wells]' }]);
  });

  it('is an empty list of no source', () => {
    expect(items()).toEqual([]);
  });

  it('keeps to its schema whatever a header says', () => {
    const text = fc.string({ unit: 'grapheme' });
    const head = fc.record({
      title: text,
      titleTranslated: fc.option(text),
      authors: fc.array(text),
      kind: text,
      publisher: text,
      note: fc.option(text),
      csl: fc.record(
        { type: fc.constantFrom(...CSL_TYPES), 'container-title': fc.option(text) },
        { requiredKeys: [] },
      ),
    });
    fc.assert(fc.property(head, (one) => void items(one)));
  });
});
