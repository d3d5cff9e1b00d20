import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { DIFFERENCE_KINDS } from '../../src/model/edition-diff.js';
import { EDITION_DIFF_SCHEMA } from '../../src/model/edition-diff-schema.js';
import { BRIEFING_SCHEMA } from '../../src/model/briefing-schema.js';
import { diffOf, EVERY_KIND, EVERYTHING, sinceOfDiff, themed } from '../views/since/sample.js';
import { briefingOf } from '../views/page-of.js';

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
const validate = ajv.compile(EDITION_DIFF_SCHEMA);

function diffOfCodebook(difference: object): object {
  return { ...diffOf(), codebook: [difference] };
}

describe('the schema of a diff', () => {
  it('takes a difference of every kind', () => {
    expect(EVERY_KIND.map(({ kind }) => kind).sort()).toEqual([...DIFFERENCE_KINDS].sort());
    expect(validate(EVERYTHING) || validate.errors).toBe(true);
  });

  it('takes what a codebook says otherwise, and no strength that there is not', () => {
    const entry = [{ key: 'scope', before: '', after: 'All dams.' }];
    const withTerm = (strength: string): object => {
      const term = { text: 'dam*', strength, language: null };
      return diffOfCodebook({ theme: 'dams', title: 'Dams', entry, added: [term], removed: [] });
    };
    expect(validate(withTerm('plain')) || validate.errors).toBe(true);
    expect(validate(withTerm('loud'))).toBe(false);
  });

  it.each([
    ['a kind that there is not', { ...EVERY_KIND[0], kind: 'other' }],
    ['a difference without its causes', { ...EVERY_KIND[0], causes: undefined }],
    ['a cause that there is not', { ...EVERY_KIND[0], causes: ['motive'] }],
  ])('refuses %s', (_, broken) => {
    const diff = { ...diffOf(), themes: [{ ...themed([]), differences: [broken] }] };
    expect(validate(JSON.parse(JSON.stringify(diff)))).toBe(false);
  });

  it('is part of a briefing that says what changed since an edition', () => {
    const isBriefing = ajv.compile(BRIEFING_SCHEMA);
    expect(isBriefing({ ...briefingOf(), since: sinceOfDiff(EVERYTHING) }) || isBriefing.errors).toBe(true);
    expect(isBriefing({ ...briefingOf(), since: {} })).toBe(false);
  });
});
