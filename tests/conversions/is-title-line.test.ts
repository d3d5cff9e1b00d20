import { describe, expect, it } from 'vitest';
import { isTitleLine } from '../../src/conversions/is-title-line.js';

const BELOW =
  'The board met in spring and agreed upon the rules of the reserve, which nobody had read before. It met again in autumn.';
const BELOW_RU =
  'Совет собрался весной и утвердил правила заповедника, которых до того никто не читал. Осенью он собрался снова, без спора.';

describe('isTitleLine', () => {
  it.each([
    'On wells',
    'THE RESERVE',
    '1. Introduction',
    'Chapter 2',
    'Wells in 1999',
    'II',
    '“On wells” of the north',
  ])('takes “%s” over a paragraph for a heading', (line) => {
    expect(isTitleLine(line, BELOW)).toBe(true);
  });

  it('takes headings of other scripts', () => {
    expect(isTitleLine('О колодцах', BELOW_RU)).toBe(true);
    expect(isTitleLine('關於水井', `${'理事會在春天開會，並同意了保護區的規則。'.repeat(7)}`)).toBe(true);
  });

  it.each([
    'Dear Sir,',
    'Dear Sir',
    'To the Editor',
    'Kind regards',
    'Уважаемый Иван Иванович',
    'Sehr geehrte Damen und Herren',
    'We dug a well.',
    'Who digs the wells?',
    'The rules are these:',
    '他挖了一口井。',
    'and the rest of it',
    '– No item',
    '(a remark)…',
    '14 March 1999',
    'London, March 14, 1999',
    'Москва, 3 мая 2001 г',
    '1999',
    '* * *',
    'One two three four five six seven eight nine ten eleven twelve thirteen',
  ])('leaves “%s” a paragraph', (line) => {
    expect(isTitleLine(line, BELOW)).toBe(false);
  });

  it('leaves a line over a short, an unclosed or no longer text a paragraph', () => {
    expect(isTitleLine('A line of verse', 'Another line of verse')).toBe(false);
    expect(isTitleLine('A name', `${BELOW} and`)).toBe(false);
    expect(isTitleLine('A name', 'It is short.')).toBe(false);
  });
});
