import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameInOrder, nameInverted, personalName, shortName } from '../../src/language/personal-name.js';

describe('personalName', () => {
  it.each([
    ['Anna One', 'One', 'Anna'],
    ['One, Anna', 'One', 'Anna'],
    ['  One ,  Anna B. ', 'One', 'Anna B.'],
    ['Anna B. One', 'One', 'Anna B.'],
    ['A. B. One', 'One', 'A. B.'],
    ['A.B. One', 'One', 'A.B.'],
    ['One A. B.', 'One', 'A. B.'],
    ['Anna von der One', 'von der One', 'Anna'],
    ['von der One, Anna', 'von der One', 'Anna'],
    ['Anna al-One', 'al-One', 'Anna'],
    ['Anna d’One', 'd’One', 'Anna'],
    ['Anna O’One', 'O’One', 'Anna'],
    ['One y Two, Anna', 'One y Two', 'Anna'],
    ['Анна Первая', 'Первая', 'Анна'],
    ['Первая, Анна Ивановна', 'Первая', 'Анна Ивановна'],
    ['Первая Анна Ивановна', 'Первая', 'Анна Ивановна'],
    ['Анна Ивановна Первая', 'Первая', 'Анна Ивановна'],
    ['А. И. Первая', 'Первая', 'А. И.'],
    ['Первая А. И.', 'Первая', 'А. И.'],
    ['Первая А.И.', 'Первая', 'А.И.'],
    ['Ю. Первый', 'Первый', 'Ю.'],
    ['محمد علي', 'علي', 'محمد'],
  ])('parts “%s” into %s and %s', (text, family, given) => {
    expect(personalName(text)).toEqual({ family, given });
  });

  it.each([
    ['Anna One Jr.', 'One', 'Anna', 'Jr.'],
    ['One, Anna, Jr.', 'One', 'Anna', 'Jr.'],
    ['Anna One, Jr.', 'One', 'Anna', 'Jr.'],
    ['Anna One III', 'One', 'Anna', 'III'],
  ])('knows the suffix of “%s”', (text, family, given, suffix) => {
    expect(personalName(text)).toEqual({ family, given, suffix });
  });

  it.each([
    'UNESCO',
    'Commission for the Ruda',
    'Water Office',
    'Chatham House',
    'Human Rights Watch',
    'Ministry of Water, Department of Wells',
    'Wells & Sons',
    'Crisis Group',
    'Krasnaya zvezda',
    'Красная звезда',
    'Водное управление Нижнего государства',
    'Министерство воды',
    'Studio 54',
    '毛泽东',
    '山田 太郎',
    'One, Two, Three, Four',
    'One, Two, Three',
    ',',
    'One,',
    ', Anna',
    '',
  ])('leaves “%s” whole', (text) => {
    expect(personalName(text)).toEqual({ literal: text });
  });

  it('loses no letter of any name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        const letters = (name: string) => [...name.replace(/[\s,]/gu, '')].sort().join('');
        const name = personalName(text);
        expect(letters(nameInOrder(name))).toBe(letters(text));
        expect(letters(nameInverted(name))).toBe(letters(text));
      }),
    );
  });
});

describe('a name', () => {
  const full = {
    family: 'One',
    given: 'Anna',
    suffix: 'Jr.',
    'dropping-particle': 'de',
    'non-dropping-particle': 'van',
  };

  it('is written in order, inverted and short', () => {
    expect(nameInOrder(full)).toBe('Anna de van One Jr.');
    expect(nameInverted(full)).toBe('van One, Anna de, Jr.');
    expect(shortName(full)).toBe('van One');
  });

  it('without a given name is the family alone', () => {
    expect([nameInOrder, nameInverted, shortName].map((write) => write({ family: 'One' }))).toEqual([
      'One',
      'One',
      'One',
    ]);
  });
});
