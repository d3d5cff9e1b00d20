import { describe, expect, it } from 'vitest';
import { withPageNumbers } from '../../src/views/page-numbers.js';

const cell = (of: string, before = ''): string =>
  `<span class="page-number" data-of="${of}" data-before="${before}"></span>`;

describe('page numbers', () => {
  it('are filled in where the page is known, with the word before them', () => {
    const pages = new Map([['t.dams', 7]]);
    expect(withPageNumbers(cell('t.dams'), pages)).toContain('>7</span>');
    expect(withPageNumbers(cell('t.dams', 'page'), pages)).toContain('>page\u00a07</span>');
  });

  it('stay empty where it is not', () => {
    expect(withPageNumbers(cell('t.wells'), new Map([['t.dams', 7]]))).toBe(cell('t.wells'));
    expect(withPageNumbers(cell('t.wells'), new Map())).toBe(cell('t.wells'));
  });
});
