import { describe, expect, it } from 'vitest';
import { readSource } from '../../src/sources/read-source.js';
import { problemsOf, sourceOf, sourceText } from './sample.js';

const FURNITURE = (text: string) => `<!-- furniture -->\n${text}\n<!-- /furniture -->\n`;

describe('readSource', () => {
  it('gives blocks, path and digest beside the header', () => {
    const source = sourceOf('One.\n\nTwo.', { id: 'lake-1999' });
    expect(source.blocks.map((block) => block.text)).toEqual(['One.', 'Two.']);
    expect(source).toMatchObject({ id: 'lake-1999', path: 'sources/lake-1999.md', warnings: [] });
    expect(source.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('leaves furniture out', () => {
    const source = sourceOf(`${FURNITURE('Share\n\nPrint')}\nOne.\n\n${FURNITURE('Contact')}\nTwo.`);
    expect(source.blocks.map((block) => block.text)).toEqual(['One.', 'Two.']);
  });

  it('parts a paragraph that furniture interrupts', () => {
    const { blocks } = sourceOf(`One\n${FURNITURE('Advertisement')}two.`);
    expect(blocks.map((block) => block.text)).toEqual(['One', 'two.']);
  });

  it.each([
    ['nothing', ''],
    ['white space', '  \n\n'],
    ['headings alone', '# Title\n\n## Part\n'],
    ['furniture alone', FURNITURE('Text.')],
    ['comments alone', '<!-- a note -->\n'],
    ['marks alone', '***\n\n…\n'],
    ['a picture alone', '![a quay](quay.png)\n'],
  ])('refuses a source of %s', (_, body) => {
    expect(problemsOf(() => sourceOf(body))[0]?.what).toBe('the source is empty');
  });

  it('refuses what is not text before anything else', () => {
    const file = { path: 'a.md', bytes: Uint8Array.from([0x2d, 0xff]) };
    expect(problemsOf(() => readSource(file))[0]?.what).toContain('not UTF-8 text');
  });

  it('reads a file with a byte order mark and carriage returns like any other', () => {
    const text = `\ufeff${sourceText('# Head\n\nOne\ntwo.\n\n> Three.\n').replaceAll('\n', '\r\n')}`;
    const { blocks } = readSource({ path: 'a.md', bytes: Buffer.from(text, 'utf8') });
    expect(blocks.map(({ kind, text: words, lines }) => ({ kind, words, lines }))).toEqual([
      { kind: 'paragraph', words: 'One two.', lines: [9, 10] },
      { kind: 'quotation', words: 'Three.', lines: [12, 12] },
    ]);
  });

  it.each([
    ['quotations', `${'> '.repeat(5_000)}One.`],
    ['items', `${'- '.repeat(2_000)}One.`],
    ['brackets', `${'['.repeat(20_000)}One.`],
    ['emphasis', `${'*a **b '.repeat(5_000)}One.`],
  ])('reads or refuses %s nested very deep, without a crash', (_, body) => {
    let blocks = 0;
    const problems = problemsOf(() => {
      blocks = sourceOf(body).blocks.length;
    });
    expect(blocks + problems.length).toBeGreaterThan(0);
  });

  it('has the same digest for the same bytes only', () => {
    expect(sourceOf('One.').sha256).toBe(sourceOf('One.').sha256);
    expect(sourceOf('One.').sha256).not.toBe(sourceOf('One. ').sha256);
  });
});
