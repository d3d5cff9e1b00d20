import { describe, expect, it } from 'vitest';
import { factsIn } from '../facts/sample.js';

/** Each quantity of a text as “words = value object”, with its qualifier in brackets. */
function quantities(text: string, language = 'en'): string[] {
  return factsIn(text, language)
    .filter((fact) => fact.kind === 'quantity')
    .map(({ start, end, value, object, qualifier }) => {
      const loosened = qualifier === undefined ? '' : ` (${qualifier})`;
      return `${text.slice(start, end)} = ${value} ${object}${loosened}`;
    });
}

describe('findQuantities in English', () => {
  it.each([
    ['a grouped number', 'A force of 4,000 troops came.', '4,000 troops = 4000 troop'],
    ['a number grouped by blanks', 'A force of 12 500 troops came.', '12 500 troops = 12500 troop'],
    [
      'words before the noun',
      'Some 4,000 Russian airborne troops came.',
      '4,000 Russian airborne troops = 4000 troop (Some)',
    ],
    ['a scale', 'It cost 1.5 billion euros.', '1.5 billion euros = 1500000000 EUR'],
    ['a sign and a grown scale', 'It cost $3bn.', '$3bn = 3000000000 USD'],
    ['a sign with the country', 'It cost US$5m.', 'US$5m = 5000000 USD'],
    ['a price', 'It cost $1,499.99 a year.', '$1,499.99 a year = 1499.99 USD/year'],
    ['a sign behind', 'It cost 100 €.', '100 € = 100 EUR'],
    ['a share', 'It fell by 20 percent.', '20 percent = 20 percent'],
    ['a share in a sign', 'It fell by 20%.', '20% = 20 percent'],
    [
      'a share of something',
      'It is 20 per cent of the defence budget.',
      '20 per cent of the defence budget = 20 percent budget',
    ],
    ['a length', 'A range of 35 km.', '35 km = 35 kilometre'],
    ['a grown unit', 'A range of 35km.', '35km = 35 kilometre'],
    ['a unit behind a hyphen', 'A 500-kilometre range.', '500-kilometre = 500 kilometre'],
    ['a duration', 'It lasted 112 days.', '112 days = 112 day'],
    [
      'a measure by time',
      'At least 300 cubic metres per second pass.',
      '300 cubic metres per second = 300 cubic metre/second (At least)',
    ],
    [
      'a measure of something by time',
      'Some 300 cubic metres of water per second pass.',
      '300 cubic metres of water per second = 300 cubic metre/second (Some)',
    ],
    ['number words', 'They sent twenty-five tanks.', 'twenty-five tanks = 25 tank'],
    ['a dozen', 'They sent a dozen aircraft.', 'a dozen aircraft = 12 aircraft'],
    ['a million', 'They moved a million people.', 'a million people = 1000000 peopl'],
    ['a range', 'They sent 10–15 aircraft.', '10–15 aircraft = 10–15 aircraft'],
    [
      'a range in words',
      'Between 10 and 15 combat aircraft came.',
      'Between 10 and 15 combat aircraft = 10–15 aircraft',
    ],
    ['a range with “to”', 'They sent 10 to 15 tanks.', '10 to 15 tanks = 10–15 tank'],
    ['a range of number words', 'They sent two or three brigades.', 'two or three brigades = 2–3 brigad'],
    [
      'a range with a scale',
      'It cost 10–15 million dollars.',
      '10–15 million dollars = 10000000–15000000 USD',
    ],
    ['“up to”', 'Up to 9,000 men came.', '9,000 men = 9000 men (Up to)'],
    ['“no fewer than”', 'No fewer than 70 battalions came.', '70 battalions = 70 battalion (No fewer than)'],
    ['“or more”', 'They sent 70 or more tanks.', '70 or more tanks = 70 tank (or more)'],
    ['systems', 'They sent two S-400s.', 'two S-400s = 2 s-400'],
    ['batteries of a system', 'They sent four S-300 batteries.', 'four S-300 batteries = 4 batteri'],
    ['a number behind a place', 'In Syria 35 soldiers died.', '35 soldiers = 35 soldier'],
    ['a number behind a date', 'In 1999 some 30 countries joined.', '30 countries = 30 countri (some)'],
    ['two of them', 'They sent 10 tanks and 20 aircraft.', '10 tanks = 10 tank|20 aircraft = 20 aircraft'],
  ])('finds %s', (_, text, expected) => {
    expect(quantities(text)).toEqual(expected.split('|'));
  });

  it.each([
    ['an article', 'Under Article 5 members act.'],
    ['articles', 'Under Articles 4 and 5 members act.'],
    ['a number', 'Order No. 5 units follow; № 7 units too; #8 units.'],
    ['a resolution', 'Resolution 1441 demands inspections.'],
    ['a programme', 'NATO 2030 plans are made.'],
    ['a system', 'They sent S-300 and T-72 and Su-27.'],
    ['a brigade', 'The 120th Guards Brigade came.'],
    ['a decade', 'In the 1990s forces shrank.'],
    ['a date', 'On 28 April 1999 troops came.'],
    ['a reference', 'So it is (Krasnaya zvezda, April 23, 24, 27 papers).'],
    ['what is known', 'The two countries agreed.'],
    ['one', 'One brigade came, no one else.'],
    ['an age', 'A 65-year-old man came.'],
    ['a time', 'At 10:30 troops came.'],
    ['a score', 'They won 3-2 games.'],
    ['fractions', 'Two-thirds of members agreed, 1/3 members did not.'],
    ['a list', 'With 40 and 56 bit keys.'],
    ['a phone number', 'Call +7 495 123-45-67 people or 8 800 555-35-35 people.'],
    ['an address', 'At 192.168.1.1 servers.'],
    ['a version', 'With 1.1.1 versions.'],
    ['a number without a noun', 'It was 4,000.'],
    ['a time past', 'Over the past five years it grew.'],
    ['a part of a compound', 'A 38 combined-arms capability.'],
    ['hundreds', 'Hundreds of troops came.'],
    ['Arabic-Indic digits', '٤٠٠٠ troops came.'],
    ['no letters at all', '4,000 10–15 / 12:30 --- ((('],
  ])('takes %s for no quantity', (_, text) => {
    expect(quantities(text)).toEqual([]);
  });
});

describe('findQuantities in Russian', () => {
  it.each([
    [
      'a number grouped by blanks',
      'Прибыли 12 500 российских военнослужащих.',
      '12 500 российских военнослужащих = 12500 военнослужа',
    ],
    ['a number in words', 'Прибыли четыре тысячи солдат.', 'четыре тысячи солдат = 4000 солдат'],
    ['an abbreviated scale', 'Прибыли 12,5 тыс. солдат.', '12,5 тыс. солдат = 12500 солдат'],
    ['a scale', 'Это стоит 1,5 млрд рублей.', '1,5 млрд рублей = 1500000000 RUB'],
    ['a grown scale', 'Ушли 5млн человек.', '5млн человек = 5000000 человек'],
    ['a share', 'Это 20 процентов бюджета.', '20 процентов бюджета = 20 percent бюджет'],
    ['a share in a sign', 'Это 20% ВВП.', '20% ВВП = 20 percent ввп'],
    ['a length', 'Около 35 км.', '35 км = 35 kilometre (Около)'],
    [
      'a measure of something by time',
      'Не менее 290 кубических метров воды в секунду.',
      '290 кубических метров воды в секунду = 290 cubic metre/second (Не менее)',
    ],
    ['a range', 'Прибыли 10–15 самолётов.', '10–15 самолётов = 10–15 самолет'],
    [
      'a range in words',
      'Прибыли от 10 до 15 боевых самолётов.',
      'от 10 до 15 боевых самолётов = 10–15 самолет',
    ],
    ['a range of number words', 'Прибыли два-три батальона.', 'два-три батальона = 2–3 батальон'],
    ['two words for one number', 'Прибыли двадцать пять танков.', 'двадцать пять танков = 25 танк'],
    ['“до”', 'Прибыли до 70 танков.', '70 танков = 70 танк (до)'],
  ])('finds %s', (_, text, expected) => {
    expect(quantities(text, 'ru')).toEqual(expected.split('|'));
  });

  it.each([
    ['an article', 'По статье 5 члены действуют.'],
    ['a number', 'Приказ № 5 войск; п. 3 устава.'],
    ['a system', 'Ракеты С-300 и танки Т-72.'],
    ['a brigade', 'Пришла 120-я бригада.'],
    ['a year', 'В 2009 г. войска ушли.'],
    ['what is known', 'Эти два государства согласны.'],
    ['what may be thousandths', 'Прибыли 12,500 солдат.'],
  ])('takes %s for no quantity', (_, text) => {
    expect(quantities(text, 'ru')).toEqual([]);
  });
});

describe('findQuantities', () => {
  it('finds nothing in a language without lists', () => {
    expect(quantities('Es kamen 4000 Soldaten.', 'de')).toEqual([]);
  });

  it('compares units in one name over languages', () => {
    const [english] = quantities('It is 300 cubic metres per second.');
    const [russian] = quantities('Это 300 кубических метров в секунду.', 'ru');
    expect(english?.split(' = ')[1]).toBe(russian?.split(' = ')[1]);
  });
});
