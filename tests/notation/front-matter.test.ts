import { describe, expect, it } from 'vitest';
import { frontMatter } from '../../src/notation/front-matter.js';

describe('frontMatter', () => {
  it.each([
    ['with line feeds', '---\nid: a\ntitle: b\n---\ntext', 'id: a\ntitle: b', 'text'],
    ['with carriage returns', '---\r\nid: a\r\n---\r\ntext', 'id: a', 'text'],
    ['behind a byte order mark', '\ufeff---\nid: a\n---\ntext', 'id: a', 'text'],
    ['with blanks behind the hyphens', '---  \nid: a\n--- \t\ntext', 'id: a', 'text'],
    ['without a text behind it', '---\nid: a\n---', 'id: a', ''],
    ['with nothing in it', '---\n---\ntext', '', 'text'],
    ['up to the first fence only', '---\nid: a\n---\ntext\n---\nmore', 'id: a', 'text\n---\nmore'],
    ['with hyphens inside a value', '---\nid: a---\nb: ---c\n---\ntext', 'id: a---\nb: ---c', 'text'],
  ])('finds a header %s', (_, text, header, rest) => {
    const found = frontMatter(text);
    expect(found.header).toBe(header);
    expect(text.slice(found.end)).toBe(rest);
    expect(found.linesBefore).toBe(1);
  });

  it.each([
    ['in nothing', ''],
    ['in a text without one', 'id: a\n---\ntext'],
    ['where it is not closed', '---\nid: a\ntext'],
    ['behind an empty line', '\n---\nid: a\n---\n'],
    ['behind a blank', ' ---\nid: a\n---\n'],
    ['with four hyphens', '----\nid: a\n----\n'],
  ])('finds none %s', (_, text) => {
    expect(frontMatter(text)).toEqual({ header: null, linesBefore: 0, end: 0 });
  });

  it('reads a megabyte without a closing fence in little time', () => {
    const begun = performance.now();
    expect(frontMatter(`---\n${'a\n'.repeat(500_000)}`).header).toBeNull();
    expect(frontMatter(`---\n${' '.repeat(1_000_000)}x`).header).toBeNull();
    expect(performance.now() - begun).toBeLessThan(2_000);
  });
});
