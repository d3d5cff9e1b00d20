import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { NOT_IN_FORCE, type BriefingRuling } from '../../src/model/briefing.js';
import { decisionWords } from '../../src/views/decision-words.js';
import { parseLabels } from '../../src/views/parse-labels.js';
import { rulingLines } from '../../src/views/ruling-lines.js';
import { briefingOf } from '../briefing/sample.js';

const labelsOf = (language: string) => {
  const path = new URL(`../../templates/labels/${language}.yml`, import.meta.url);
  return parseLabels(readFileSync(path, 'utf8'), `${language}.yml`, language);
};

const RULED: BriefingRuling = {
  ruling: 'pin',
  theme: 'ports',
  source: 'a',
  exact: 'the quay',
  by: 'Board',
  on: '',
  because: '',
  state: 'found',
  passage: null,
  codings: [],
};
const empty = briefingOf({
  themes: 'themes: [{id: ports, title: Ports, terms: [quay]}]',
  sources: { a: 'A quay.' },
});
const lineOf = (more: Partial<BriefingRuling>, language = 'en') =>
  rulingLines({ ...empty, rulings: [{ ...RULED, ...more }] }, labelsOf(language))[0];

describe('rulingLines', () => {
  it.each<[string, Partial<BriefingRuling>, string]>([
    ['quote', {}, 'pin · Ports: “the quay” (a) · Board · applied'],
    [
      'statement',
      { ruling: 'statement', to: 'hedged' },
      'statement: hedged · Ports: “the quay” (a) · Board · applied',
    ],
    [
      'pair of quotes',
      { ruling: 'link', with: { source: 'b', exact: 'a pier', passage: null, codings: [] } },
      'link · Ports: “the quay” (a), “a pier” (b) · Board · applied',
    ],
    ['silence', { ruling: 'silence', exact: '' }, 'silence · Ports: a · Board · applied'],
    [
      'pair of sources',
      { ruling: 'label', exact: '', toSource: 'b', to: 'new' },
      'label: new · Ports: a to b · Board · applied',
    ],
  ])('names what a ruling on a %s speaks of', (_, more, line) => {
    expect(lineOf(more)).toBe(line);
  });

  it.each(['en', 'ru'])('says in words of %s why a ruling is not in force', (language) => {
    const lines = NOT_IN_FORCE.map((notInForce) => {
      const isState = notInForce === 'ambiguous' || notInForce === 'orphaned' || notInForce === 'stale';
      return lineOf({ notInForce, ...(isState ? { state: notInForce } : {}) }, language);
    });
    expect(new Set(lines).size).toBe(NOT_IN_FORCE.length);
    for (const line of lines) expect(line).toMatch(/ · (?:not |не )/);
  });
});

describe('decisionWords', () => {
  it.each([
    [{ by: 'Board', on: '2012-05-01' }, 'Board, 1 May 2012'],
    [{ by: 'Board', on: '' }, 'Board'],
    [{ by: '', on: '' }, 'the analyst'],
  ])('names who ruled, and when, as far as it is known', (decision, words) => {
    expect(decisionWords(decision, labelsOf('en'))).toBe(words);
  });
});
