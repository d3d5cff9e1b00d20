import { describe, expect, it } from 'vitest';
import { EARLIER, source } from '../commands/project.js';
import { briefingOf, english, pageOf } from './page-of.js';
import { sourceKind } from '../../src/views/source-kind.js';

const ORIGINAL = '5f092cfab3792ed7ce1d5d5bf3d59d5c4246c596996c8b5a32cdfb509662b0b2';

const withHead = (head: Record<string, string>) => ({
  'sources/a.md': source('a-2004', 2004, EARLIER, head),
});

function lineOf(head: Record<string, string>): string {
  const [first] = briefingOf(withHead(head)).sources;
  if (!first) throw new Error('there is a source');
  return sourceKind(first, english());
}

describe('the line of a source', () => {
  it.each<[string, Record<string, string>, string]>([
    ['is silent where the text on file is the original', {}, 'complete, 54 words'],
    ['says what the text was converted from', { original: '{file: scans/report.pdf}' }, 'complete, 54 words, converted from PDF'],
    ['names a file without an ending', { original: '{file: box 7}' }, 'complete, 54 words, converted from box 7'],
    ['says that it is poorly legible', { legibility: 'poor', original: '{file: a.docx}' }, 'complete, 54 words, converted from DOCX, poorly legible'],
  ])('%s', (_, head, expected) => {
    expect(lineOf(head)).toBe(expected);
  }); // prettier-ignore

  it('stands in the column heads, and in the sources part with the original’s name and hash', () => {
    const page = pageOf(withHead({ original: `{file: report.pdf, sha256: "${ORIGINAL}"}` }));
    const columns = page.themes.flatMap((theme) => theme.bands.flatMap((band) => band.columns));
    for (const column of columns.filter(({ id }) => id === 'a-2004'))
      expect(column.details).toContain('converted from PDF');
    expect(page.sources[0]?.details).toContainEqual({ name: 'Text on file', value: 'converted from PDF' });
    expect(page.sources[0]?.details).toContainEqual({ name: 'Original', value: 'report.pdf, 5f092cfab379' });
    expect(page.sources[1]?.details.map(({ name }) => name)).not.toContain('Text on file');
  });
});
