import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutFurniture } from '../../src/sources/furniture.js';
import { problemsOf } from './sample.js';

const OPEN = '<!-- furniture -->';
const CLOSE = '<!-- /furniture -->';

describe('withoutFurniture', () => {
  it('blanks what stands between the fences, and the fences', () => {
    const text = `one\n${OPEN}\ntwo\n${CLOSE}\nthree\n`;
    const kept = withoutFurniture(text, 0, 'a.md');
    expect(kept).toHaveLength(text.length);
    expect(kept.split(/\s+/).filter(Boolean)).toEqual(['one', 'three']);
  });

  it('blanks what stands before the text', () => {
    expect(withoutFurniture('---\r\nid: a\r\n---\r\nportside', 16, 'a.md')).toBe('   \r\n     \r\n   \r\nportside');
  });

  it('keeps every line break and every place', () => {
    const lines = fc.array(fc.constantFrom('port', '', '  lake', '😀 и', '> net'), { maxLength: 6 });
    fc.assert(
      fc.property(lines, lines, lines, fc.constantFrom('\n', '\r\n'), (one, two, three, end) => {
        const text = [...one, OPEN, ...two, CLOSE, ...three].join(end);
        const kept = withoutFurniture(text, 0, 'a.md');
        expect(kept).toHaveLength(text.length);
        expect(kept.split('\n')).toHaveLength(text.split('\n').length);
        for (let at = 0; at < text.length; at++) expect([text[at], ' ']).toContain(kept[at]);
        expect(kept.startsWith(one.join(end))).toBe(true);
        expect(kept.endsWith(three.join(end))).toBe(true);
      }),
    );
  });

  it.each([
    ['an unclosed fence with the line it opens on', `a\n${OPEN}\nb`, ['a.md:2:1']],
    ['a fence opened again inside', `${OPEN}\n${OPEN}\n${CLOSE}`, ['a.md:2:1']],
    ['a fence that closes nothing', `a\n\n${CLOSE}\n`, ['a.md:3:1']],
    ['a fence closed twice', `${OPEN}\n${CLOSE}\n${CLOSE}`, ['a.md:3:1']],
    ['every fault at once', `${CLOSE}\n${OPEN}\n`, ['a.md:1:1', 'a.md:2:1']],
  ])('refuses %s', (_, text, where) => {
    expect(problemsOf(() => withoutFurniture(text, 0, 'a.md')).map((problem) => problem.where)).toEqual(where);
  });

  it('counts the lines of the header in what it refuses, also with carriage returns', () => {
    const text = `---\r\nid: a\r\n---\r\na\r\n${OPEN}\r\n`;
    expect(problemsOf(() => withoutFurniture(text, 18, 'a.md'))[0]?.where).toBe('a.md:5:1');
  });

  it.each([
    ['within a line', `a ${OPEN} b`],
    ['in other words', '<!-- Furniture -->\n<!-- furnitures -->'],
  ])('takes no fence %s', (_, text) => {
    expect(withoutFurniture(text, 0, 'a.md')).toBe(text);
  });
});
