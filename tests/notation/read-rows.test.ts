import { describe, expect, it } from 'vitest';
import { Refusal } from '../../src/errors.js';
import type { Line } from '../../src/notation/line-splitter.js';
import { readGoldRow, readPairRow, readPassageRow } from '../../src/notation/read-rows.js';

function line(row: unknown): Line {
  return { number: 7, where: 'rows.jsonl:7', text: typeof row === 'string' ? row : JSON.stringify(row) };
}

function refused(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const [problem] = error.problems;
    expect(problem?.where).toBe('rows.jsonl:7');
    expect(problem?.remedy).toBeDefined();
    return `${problem?.what} / ${problem?.expected}`;
  }
  return 'not refused';
}

const plain = { source: null, language: null };

describe('readPassageRow', () => {
  it('reads id and text, and ignores what it does not know', () => {
    expect(readPassageRow(line({ id: 'a', text: 'T', label: [1], __proto__: 1 }))).toEqual({
      id: 'a',
      text: 'T',
      ...plain,
    });
  });

  it('reads source and language', () => {
    const row = { id: 'a', text: 'T', source: 's', language: 'pt-BR' };
    expect(readPassageRow(line(row))).toEqual(row);
  });

  it('takes null for what is left out', () => {
    expect(readPassageRow(line({ id: 'a', text: 'T', source: null, language: null }))).toMatchObject(plain);
  });

  it('keeps an id that is a number as it is', () => {
    expect(readPassageRow(line({ id: 12, text: '' })).id).toBe(12);
  });

  it('takes a text that is empty', () => expect(readPassageRow(line({ id: 'a', text: '' })).text).toBe(''));

  it.each([
    ['no JSON', '{"id": "a", ', /not JSON/],
    ['a list', [], /the row is a list/],
    ['a bare text', '"a"', /the row is "a"/],
    ['null', 'null', /the row is null/],
    ['no id', { text: 'T' }, /“id” is missing/],
    ['an empty id', { id: '', text: 'T' }, /“id” is ""/],
    ['an id that loses digits', '{"id": 12345678901234567890, "text": ""}', /“id”/],
    ['no text', { id: 'a' }, /“text” is missing/],
    ['a text that is a number', { id: 'a', text: 5 }, /“text” is 5/],
    ['a language that is none', { id: 'a', text: '', language: 'old english' }, /language tag/],
    ['two rows on one line', '{"id":"a","text":""}{"id":"b","text":""}', /not JSON/],
  ])('refuses %s by its line', (_, row, says) => {
    expect(refused(() => readPassageRow(line(row)))).toMatch(says);
  });
});

describe('readGoldRow', () => {
  const base = { id: 'a', text: 'T' };

  it('reads themes as all that apply', () => {
    expect(readGoldRow(line({ ...base, themes: ['x', 'y'] }))).toMatchObject({
      judged: { kind: 'all', themes: ['x', 'y'] },
      line: 7,
    });
  });

  it.each([
    [true, true],
    [false, false],
    [1, true],
    [0, false],
  ])('reads the label %s of a target', (label, applies) => {
    const judged = { kind: 'one', theme: 'x', applies };
    expect(readGoldRow(line({ ...base, target: 'x', label })).judged).toEqual(judged);
  });

  it.each([
    ['neither themes nor target', {}, /neither/],
    ['both', { themes: [], target: 'x', label: true }, /both/],
    ['a target without label', { target: 'x' }, /“label” is missing/],
    ['a label that is a word', { target: 'x', label: 'yes' }, /true or false/],
    ['themes that are no list', { themes: 'x' }, /a list/],
  ])('refuses %s', (_, fields, says) => {
    expect(refused(() => readGoldRow(line({ ...base, ...fields })))).toMatch(says);
  });
});

describe('readPairRow', () => {
  it('reads two versions by their sentences', () => {
    const row = { pair: 'p', old: [{ id: 'o1', text: 'A.' }], new: [{ id: 1, text: 'B.', more: 1 }] };
    expect(readPairRow(line(row))).toEqual({
      pair: 'p',
      old: [{ id: 'o1', text: 'A.' }],
      newer: [{ id: 1, text: 'B.' }],
      language: null,
    });
  });

  it('refuses an id that stands twice on one side, since a link would not say which', () => {
    const twice = [
      { id: 'o1', text: 'A.' },
      { id: 'o1', text: 'B.' },
    ];
    expect(refused(() => readPairRow(line({ pair: 'p', old: twice, new: [] })))).toMatch(/"o1" stands twice/);
    expect(readPairRow(line({ pair: 'p', old: twice.slice(1), new: twice.slice(1) })).pair).toBe('p');
  });

  it('says which sentence is wrong', () => {
    expect(refused(() => readPairRow(line({ pair: 'p', old: [], new: [{ id: 'n' }] })))).toMatch(
      /“new\[0\]\.text” is missing/,
    );
  });
});
