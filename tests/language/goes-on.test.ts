import { describe, expect, it } from 'vitest';
import { goesOn } from '../../src/language/goes-on.js';

describe('goesOn', () => {
  it.each([
    ['This plan was put off.', 'en'],
    ['“These bases are old.', 'en'],
    ['It also asks for a road.', 'en'],
    ['They further agreed on a date.', 'en'],
    ['The latter was never built.', 'en'],
    ['Этот план отложен.', 'ru'],
    ['Они также договорились о сроке.', 'ru'],
  ])('takes “%s” for going on', (text, language) => {
    expect(goesOn(text, language)).toBe(true);
  });

  it.each([
    ['It rains.', 'en'],
    ['It was agreed to meet.', 'en'],
    ['This year was dry.', 'en'],
    ['Thistles grow here.', 'en'],
    ['The plan was put off.', 'en'],
    ['В этом году было сухо.', 'ru'],
    ['Dieser Plan ruht.', 'de'],
  ])('takes “%s” for beginning anew', (text, language) => {
    expect(goesOn(text, language)).toBe(false);
  });
});
