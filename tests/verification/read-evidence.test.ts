import { describe, expect, it } from 'vitest';
import { Refusal } from '../../src/errors.js';
import { readEvidence } from '../../src/verification/read-evidence.js';
import { evidence } from '../../src/views/evidence.js';
import { json } from '../../src/views/json.js';
import { briefingOf } from '../views/page-of.js';

const text = json(evidence(briefingOf())).toString();
const read = (content: string) => readEvidence(Buffer.from(content), 'briefing.json');

describe('readEvidence', () => {
  it('reads what Synoptic writes', () => {
    expect(read(text)).toMatchObject({
      title: 'Water in the valley',
      sources: [
        { id: 'a-2004', path: 'sources/a.md', convertedFrom: null, withheld: [{ id: 'a-2004/par3' }] },
        { id: 'b-2011', legibility: 'good' },
      ],
    });
  });

  it('ignores keys that a later version adds', () => {
    expect(read(text.replace('"title":', '"novel": {"a": 1}, "title":'))).toEqual(read(text));
  });

  it('refuses a whole briefing, which is no evidence', () => {
    expect(() => read(json(briefingOf()).toString())).toThrow('“evidence” is missing');
  });

  it('refuses every file that ends too early', () => {
    for (let length = 0; length < text.trimEnd().length; length += 97)
      expect(() => read(text.slice(0, length))).toThrow(Refusal);
  });
});
