import { describe, expect, it } from 'vitest';
import {
  followedBy,
  inParentheses,
  italic,
  link,
  piecesOf,
  plain,
  runOn,
  sequence,
} from '../../../src/views/references/pieces.js';
import { starred } from './sample.js';

describe('elements', () => {
  it('are parted by a mark and end with another', () => {
    const elements = sequence([...plain('a'), italic('b'), ...plain('c')], ',');
    expect(starred(piecesOf(elements, '.'))).toBe('a, *b*, c.');
    expect(starred(piecesOf(elements, ''))).toBe('a, *b*, c');
  });

  it('within elements take the mark of the whole at their end', () => {
    const inner = sequence([...plain('b'), ...plain('c')], ',');
    expect(starred(piecesOf(sequence([...plain('a'), ...inner], '.'), '.'))).toBe('a. b, c.');
  });

  it('that end a sentence take no full stop, but commas', () => {
    for (const end of ['a.', 'a?', 'a!', 'a…']) {
      expect(starred(piecesOf(sequence([...plain(end), ...plain('b')], '.'), '.'))).toBe(`${end} b.`);
      expect(starred(piecesOf(sequence([...plain(end), ...plain('b')], ','), '.'))).toBe(`${end}, b.`);
    }
  });

  it('run on without a mark, in parentheses or not', () => {
    const elements = runOn([italic('a')], inParentheses(sequence([...plain('b'), ...plain('c')], ',')));
    expect(starred(piecesOf(elements, '.'))).toBe('*a* (b, c).');
    expect(starred(piecesOf(runOn([], plain('b')), '.'))).toBe('b.');
    expect(starred(piecesOf(runOn(plain('a'), []), '.'))).toBe('a.');
  });

  it('may be followed by words of their own', () => {
    expect(starred(piecesOf(followedBy([italic('a')], ', no. 5'), '.'))).toBe('*a*, no. 5.');
    expect(starred(piecesOf(followedBy([italic('a')], ''), '.'))).toBe('*a*.');
    expect(starred(piecesOf(followedBy([], ', no. 5'), '.'))).toBe('no. 5.');
  });

  it('that are empty are none', () => {
    expect([...plain(''), ...link(''), ...sequence([], ','), ...inParentheses([])]).toEqual([]);
  });

  it('are joined to one piece where they are of one style', () => {
    const pieces = piecesOf(
      sequence([...plain('a'), italic('b'), ...plain('c'), ...link('https://d')], ','),
      '.',
    );
    expect(pieces.map(({ text }) => text)).toEqual(['a, ', 'b', ', c, ', 'https://d', '.']);
  });

  it('are italic only in scripts that have italics', () => {
    const isItalic = (title: string) => piecesOf([italic(title)], '').some((one) => one.italic);
    expect(['Wells', 'Колодцы', 'Πηγές', '1984', 'Café — №5'].map(isItalic)).not.toContain(false);
    expect(['تقرير', '水井', '井戸', 'באר', 'Wells 水井'].map(isItalic)).not.toContain(true);
  });
});
