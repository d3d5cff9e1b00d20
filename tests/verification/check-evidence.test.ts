import { describe, expect, it } from 'vitest';
import { sha256 } from '../../src/notation/sha256.js';
import { checkHashes, compareWithFile } from '../../src/verification/check-evidence.js';
import type { CarriedEvidence, CarriedSource } from '../../src/verification/read-evidence.js';

const FILE = Buffer.from('The gate was open.\n\nNobody closed it.');
const [ONE, TWO] = ['The gate was open.', 'Nobody closed it.'];

const hashes = (id: string, text: string) => ({
  id,
  sha256: sha256(text),
  signs: sha256(text.replaceAll(' ', '')),
  firstSigns: null,
  rightToLeft: false,
  citations: [],
});

const source: CarriedSource = {
  id: 'a',
  path: 'sources/a.md',
  sha256: sha256(FILE),
  convertedFrom: null,
  legibility: 'good',
  passages: [{ id: 'a/par1', text: ONE, sha256: sha256(ONE), citations: [] }],
  withheld: [hashes('a/par2', TWO)],
};

const evidence: CarriedEvidence = {
  title: 'Gates',
  tool: { name: 'Synoptic', version: '0.1.0' },
  inputs: new Map([['sources/a.md', sha256(FILE)]]),
  sources: [source],
  earlier: null,
};

const CONTENT = Buffer.from('{}');
const own = { content: CONTENT, stated: sha256(CONTENT) };

describe('checkHashes', () => {
  it('finds nothing where every hash fits', () => {
    expect(checkHashes(evidence, own, new Map([['sources/a.md', FILE]]))).toEqual([]);
  });

  it.each([
    ['evidence whose hash is another', { ...own, stated: sha256('x') }],
    ['evidence without a hash', { ...own, stated: null }],
  ])('finds %s', (_, changed) => {
    expect(checkHashes(evidence, changed, new Map())).toEqual([{ kind: 'evidence-changed', of: '' }]);
  });

  it('finds an attached file that is another, and one that the briefing does not know', () => {
    const attached = new Map([
      ['sources/a.md', TWO],
      ['sources/b.md', ONE],
    ]);
    const found = checkHashes(evidence, own, new Map([...attached].map(([path, text]) => [path, Buffer.from(text)])));
    expect(found).toEqual([
      { kind: 'input-changed', of: 'sources/a.md' },
      { kind: 'input-changed', of: 'sources/b.md' },
    ]);
  }); // prettier-ignore

  it('finds a passage whose text is not that of its hash, and a source at odds with the inputs', () => {
    const passages = source.passages.map((passage) => ({ ...passage, text: TWO }));
    const odd = { ...evidence, inputs: new Map(), sources: [{ ...source, passages }] };
    expect(checkHashes(odd, own, new Map())).toEqual([
      { kind: 'input-changed', of: 'sources/a.md' },
      { kind: 'passage-changed', of: 'a/par1' },
    ]);
  });
});

describe('compareWithFile', () => {
  it('finds every passage in the file, and gives back the text of those withheld', () => {
    expect(compareWithFile(source, [ONE, TWO])).toEqual({
      ground: {
        passages: [
          { id: 'a/par1', text: ONE },
          { id: 'a/par2', text: TWO },
        ],
        hashed: [],
      },
      failures: [],
    });
  });

  it('finds a passage in a file that another version parts otherwise', () => {
    expect(compareWithFile(source, ['The gate', 'was open.', TWO]).failures).toEqual([]);
  });

  it('finds what does not stand in the file, carried or withheld', () => {
    expect(compareWithFile(source, ['The gate was shut.']).failures).toEqual([
      { kind: 'not-in-file', of: 'a/par1' },
      { kind: 'not-in-file', of: 'a/par2' },
    ]);
  });
});
