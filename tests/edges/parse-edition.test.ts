import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { explainedDiff } from '../../src/commands/explained-diff.js';
import { parseEdition } from '../../src/edges/parse-edition.js';
import type { Edition } from '../../src/model/edition.js';
import { problemsOf } from '../sources/sample.js';

const PATH = 'out/editions/1.json';

/** An edition stored under `tests/editions/stored`. */
function stored(name: 'whole' | 'sparse'): string {
  return readFileSync(new URL(`../editions/stored/${name}.json`, import.meta.url), 'utf8');
}

function read(name: 'whole' | 'sparse'): Edition {
  return parseEdition(Buffer.from(stored(name)), PATH, 1);
}

function problem(text: string, number = 1): string {
  const [found] = problemsOf(() => parseEdition(Buffer.from(text), PATH, number));
  return found ? `${found.where}: ${found.what}; ${found.remedy}` : '';
}

describe('parseEdition', () => {
  it('reads an edition of the first schema', () => {
    expect(read('whole')).toMatchObject({ number: 1, date: '2022-04-01' });
  });

  it('reads one without the keys that came later, which then tell no difference', () => {
    const [whole, sparse] = [read('whole'), read('sparse')];
    expect(sparse.briefing.themes.flatMap(({ codings }) => codings).some(({ facts }) => facts)).toBe(false);
    const name = { kind: 'edition', number: 1, date: '2022-04-01' } as const;
    const diff = explainedDiff(
      { name, briefing: sparse.briefing, inputs: sparse.inputs, isAsBuilt: () => false, seal: null },
      { name, briefing: whole.briefing, inputs: whole.inputs, isAsBuilt: () => false, seal: null },
    );
    expect(diff).toMatchObject({ causesKnown: true, sources: [], themes: [] });
  });

  it.each([stored('whole').slice(0, 900), '', '{"schema": "synoptic/edi'])(
    'refuses one that is half written',
    (text) => {
      expect(problem(text)).toMatch(/^out\/editions\/1\.json: .*half written; restore it/);
    },
  );

  it('refuses one whose text of an input was edited, by the name of the input', () => {
    const text = stored('whole').replace(
      '400 tonnes of herring in a season.\\n',
      '500 tonnes of herring in a season.\\n',
    );
    expect(problem(text)).toMatch(/edited: its text of sources\/1999\.md .*--corrects$/);
  });

  it('refuses one whose hashes were edited, or that lacks an input, or holds another', () => {
    const edition = read('whole');
    const { 'sources/1999.md': first = '', ...others } = edition.inputs;
    const { briefing } = edition;
    const [source, ...rest] = briefing.sources;
    const other = { ...source, sha256: '0'.repeat(64) };
    const edited = [
      { ...edition, inputs: others },
      { ...edition, inputs: { ...edition.inputs, 'sources/more.md': first } },
      {
        ...edition,
        briefing: { ...briefing, inputs: { ...briefing.inputs, 'sources/1999.md': '0'.repeat(64) } },
      },
      { ...edition, briefing: { ...briefing, sources: [other, ...rest] } },
    ];
    expect(edited.map((one) => problem(JSON.stringify(one)).includes('was edited'))).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });

  it.each(['edition', 'briefing'])('refuses one of a newer schema of the %s, and says to update', (kind) => {
    const text = stored('whole').replace(`synoptic/${kind}@1`, `synoptic/${kind}@2`);
    expect(problem(text)).toMatch(new RegExp(`newer schema synoptic/${kind}@2; update Synoptic`));
  });

  it('refuses one that another number names', () => {
    expect(problem(stored('whole'), 2)).toContain('it says it is edition 1');
  });

  it.each([
    'null',
    '[]',
    '7',
    '{"schema":"synoptic/edition@1","number":1,"date":"2022-04-01","inputs":{},"briefing":{}}',
  ])('refuses %s as no edition', (text) => {
    expect(problem(text)).toContain('no edition of the schema synoptic/edition@1');
  });
});
