import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJudgement } from '../../src/judgements/read-judgement.js';
import { signJudgement } from '../../src/judgements/sign-judgement.js';

const SIGNATURE = {
  author: 'Lake Board: north',
  date: '2022-04-01',
  evidence: { 'lake/par2': 'abc~1' },
  considered: ['lake/par2', 'lake/par3'],
};
const BODY = '\nIt fell  [@lake/par2].\n';
const SCOPE = {
  theme: 'quotas',
  sources: ['lake'],
  passages: new Set(['lake/par2', 'lake/par3']),
  language: 'en',
  likelihood: null,
};
const read = (text: string) =>
  readJudgement({ path: 'quotas.md', bytes: Buffer.from(text, 'utf8') }, SCOPE).judgement;

describe('signJudgement', () => {
  it('puts what the judgement was written of into its header, and leaves the rest as it was', () => {
    const text = `---\n# mine\nauthor: River Board\ndate: 2020-01-01\nstanding: changed # since May\n---\n${BODY}`;
    expect(signJudgement(text, SIGNATURE)).toBe(
      `---\n# mine\nauthor: "Lake Board: north"\ndate: 2022-04-01\nstanding: changed # since May\nevidence:\n  lake/par2: abc~1\nconsidered: [ lake/par2, lake/par3 ]\n---\n${BODY}`,
    );
  });

  it('gives a text without a header one', () => {
    expect(read(signJudgement(BODY, SIGNATURE))).toMatchObject(SIGNATURE);
  });

  it('keeps carriage returns', () => {
    const text = `---\nauthor: River Board\ndate: 2020-01-01\n---\n${BODY}`.replaceAll('\n', '\r\n');
    const signed = signJudgement(text, SIGNATURE);
    expect(signed.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
    expect(read(signed)).toMatchObject(SIGNATURE);
  });

  it('reads back as it was signed, whatever the name, and changes nothing when signed again', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (name) => {
        const author = name.replace(/\p{C}/gu, '').trim() || 'x';
        const signed = signJudgement(BODY, { ...SIGNATURE, author });
        expect(read(signed)).toMatchObject({ ...SIGNATURE, author });
        expect(signJudgement(signed, { ...SIGNATURE, author })).toBe(signed);
      }),
    );
  });
});
