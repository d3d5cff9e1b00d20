import { describe, expect, it } from 'vitest';
import {
  designationKey,
  squeezedDesignations,
} from '../../../src/language/designations/find-designations.js';
import { factsIn } from '../facts/sample.js';

function designations(text: string, language = 'en'): string[] {
  return factsIn(text, language)
    .filter((fact) => fact.kind === 'designation')
    .map(({ value, object }) => `${value} = ${object}`);
}

describe('findDesignations', () => {
  it.each([
    ['a system', 'It will deliver S-300 missiles.', 'S-300 = s-300'],
    ['a tank', 'It sent the T-72B3.', 'T-72B3 = t-72b3'],
    ['an aircraft', 'It sent the Su-30SM.', 'Su-30SM = su-30sm'],
    ['several of them', 'It sent S-300s and MiG-29s.', 'S-300 = s-300|MiG-29 = mig-29'],
    ['a possessive', 'The S-300’s range.', 'S-300 = s-300'],
    ['a version', 'It sent S-300PMU-2.', 'S-300PMU-2 = s-300pmu-2'],
    ['an index', 'It sent the 9M729 and 2S19.', '9M729 = 9m729|2S19 = 2s19'],
    ['a name with a letter', 'It sent Iskander-M.', 'Iskander-M = iskander-m'],
    ['a name with a letter and number', 'It sent Pantsir-S1.', 'Pantsir-S1 = pantsir-s1'],
    ['an exercise with its year', 'Before Zapad-2021 began.', 'Zapad-2021 = zapad-2021'],
    [
      'a brigade',
      'The 120th Guards Mechanised Brigade came.',
      '120th Guards Mechanised Brigade = 120 brigade',
    ],
    ['an army', 'The 1st Guards Tank Army came.', '1st Guards Tank Army = 1 army'],
  ])('finds %s', (_, text, expected) => {
    expect(designations(text)).toEqual(expected.split('|'));
  });

  it.each([
    ['С-300', 'S-300'],
    ['С-300ПМУ-2', 'S-300PMU-2'],
    ['Т-72Б3', 'T-72B3'],
    ['Су-30СМ', 'Su-30SM'],
    ['МиГ-29', 'MiG-29'],
    ['Х-101', 'Kh-101'],
    ['Искандер-М', 'Iskander-M'],
    ['Тополь-М', 'Topol-M'],
    ['Запад-2021', 'Zapad-2021'],
  ])('knows %s for %s', (russian, english) => {
    const [one] = designations(`Комплекс «${russian}» прибыл.`, 'ru');
    const [other] = designations(`The ${english} came.`);
    expect(one?.split(' = ')[1]).toBe(other?.split(' = ')[1]);
    expect(one).toMatch(/ = .*\w$/);
  });

  it('knows a brigade in both languages', () => {
    expect(designations('Прибыла 120-я гвардейская механизированная бригада.', 'ru')).toEqual([
      '120-я гвардейская механизированная бригада = 120 brigade',
    ]);
  });

  it.each([
    ['a disease', 'COVID-19 spread.'],
    ['a group of states', 'The EU-27 and the G-20 met.'],
    ['an ordinal', 'The 7th Congress and the 20th century army.'],
    ['a quarter', 'In Q3 it fell.'],
    ['a decade', 'In the 1990s.'],
    ['a compound of words', 'A Soviet-era Russian-made plan-B.'],
    ['a grade', 'In Serie-A they play.'],
    ['digits only', '12-15 and 3-2.'],
  ])('takes %s for none', (_, text) => {
    expect(designations(text)).toEqual([]);
  });
});

describe('designationKey', () => {
  it('is one with and without the hyphen', () => {
    expect(designationKey('S300')).toBe(designationKey('S-300'));
  });
});

describe('squeezedDesignations', () => {
  it('makes spellings findable in a text', () => {
    for (const text of ['the B-52 bombers', 'the B52 bombers', 'the B 52 bombers', 'В-52'])
      expect(squeezedDesignations(text)).toContain(text.startsWith('В') ? 'v52' : 'b52');
  });
});
