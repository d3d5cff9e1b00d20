import { describe, expect, it } from 'vitest';
import { sha256 } from '../../src/notation/sha256.js';
import { evidence } from '../../src/views/evidence.js';
import { json } from '../../src/views/json.js';
import { EARLIER, LATER, source } from '../commands/project.js';
import { briefingOf } from './page-of.js';

const GOATS = 'Farmers keep goats on the south slope. Nothing is known of the bees.';

describe('evidence', () => {
  it('is the briefing with its keys in order, marked by its own schema', () => {
    const briefing = briefingOf();
    const [schema = '', ...others] = Object.keys(briefing);
    expect(Object.keys(evidence(briefing))).toEqual([schema, 'evidence', ...others]);
    expect(evidence(briefing)).toMatchObject({ evidence: 'synoptic/evidence@1', themes: briefing.themes });
  });

  it('carries what is quoted with its hash and citations, and of the rest hashes only', () => {
    const [first] = evidence(briefingOf()).sources;
    expect(first?.passages.map(({ id }) => id)).toEqual(['a-2004/par1', 'a-2004/par2']);
    for (const { text, sha256: hash } of first?.passages ?? []) expect(hash).toBe(sha256(text));
    expect(first?.passages[0]?.citations).toEqual(['Water Office 2004, ¶\u00a01', '2004 ¶\u00a01']);
    expect(first?.withheld).toMatchObject([
      {
        id: 'a-2004/par3',
        sha256: sha256(GOATS),
        signs: sha256(GOATS.replaceAll(' ', '')),
        firstSigns: null,
        rightToLeft: false,
      },
    ]);
  });

  it('holds no passage that no one quotes, cites or comes near to', () => {
    const hats = Array.from({ length: 9 }, (_, index) => `Hat number ${index} is ${'very '.repeat(40)}old.`);
    const texts = [EARLIER, ...hats, LATER];
    const made = evidence(briefingOf({ 'sources/a.md': source('a-2004', 2004, texts.join('\n\n')) }));
    expect(json(made).toString()).not.toContain('very very');
    const [first] = made.sources;
    expect(first?.withheld.filter(({ firstSigns }) => firstSigns !== null)).toHaveLength(9);
  });

  it('carries the passage that came nearest to a silence, and one that a judgement cites', () => {
    const judgement = '---\nauthor: test desk\ndate: 2022-04-01\n---\n\nGoats are kept [@a-2004/par3].\n';
    const cited = evidence(briefingOf({ 'sources/judgements/dams.md': judgement }));
    expect(cited.sources[0]?.passages.map(({ text }) => text)).toContain(GOATS);
    const near = 'Nobody asks the price of goats.';
    const made = evidence(
      briefingOf({ 'sources/a.md': source('a-2004', 2004, `${near}\n\nThe dam is old.`) }),
    );
    expect(made.themes[2]?.presence[0]?.searchRecord?.nearest?.passage).toBe('a-2004/par1');
    expect(made.sources[0]?.passages.map(({ text }) => text)).toContain(near);
  });
});
