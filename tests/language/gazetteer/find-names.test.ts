import { describe, expect, it } from 'vitest';
import type { Name } from '../../../src/model/name.js';
import { factsIn } from '../facts/sample.js';

const NAMED = ['place', 'organisation', 'person'];

function names(text: string, language = 'en', own: readonly Name[] = []): string[] {
  return factsIn(text, language, '2022', own)
    .filter(({ kind }) => NAMED.includes(kind))
    .map(({ value, object }) => `${value} = ${object}`);
}

const LUKASHENKO: Name = {
  name: 'Alexander Lukashenko',
  kind: 'person',
  aliases: ['Lukashenka', 'Лукашенко'],
};

describe('findNames', () => {
  it.each([
    ['a state', 'It left Belarus.', 'Belarus = Belarus'],
    ['other spellings', 'Byelorussia and Belorussia.', 'Byelorussia = Belarus|Belorussia = Belarus'],
    ['a people', 'The Belarusan units of Belarusians.', 'Belarusan = Belarus|Belarusians = Belarus'],
    ['a possessive', 'Belarus’s border.', 'Belarus = Belarus'],
    ['a capital', 'From Kiev to Kyiv.', 'Kiev = Kyiv|Kyiv = Kyiv'],
    ['both halves of a compound', 'A Belarusian-Russian unit.', 'Belarusian = Belarus|Russian = Russia'],
    ['initials', 'A U.S.-led force of the US.', 'U.S. = United States|US = United States'],
    [
      'the longest name',
      'The Union State of Russia and Belarus.',
      'Union State of Russia and Belarus = Union State',
    ],
    [
      'a region before a state in it',
      'Latin American and North Korean states.',
      'Latin American = Latin America|North Korean = North Korea',
    ],
    ['accents', 'Brasília and Türkiye.', 'Brasília = Brasilia|Türkiye = Turkey'],
    [
      'an organisation',
      'The North Atlantic Treaty Organization.',
      'North Atlantic Treaty Organization = NATO',
    ],
    ['its abbreviation', 'NATO’s enlargement and the EU.', 'NATO = NATO|EU = European Union'],
    ['a group with its number', 'The G-7 and the G20.', 'G-7 = G7|G20 = G20'],
  ])('finds %s', (_, text, expected) => {
    expect(names(text)).toEqual(expected.split('|'));
  });

  it.each([
    [
      'Беларусь',
      'Беларуси Беларусью Белоруссия Белоруссии Белоруссию Белоруссией белорусский белорусских белорусами белорусов',
    ],
    ['Russia', 'Россия России Россию Россией российский российских россиянин россияне россиян РФ'],
    ['Ukraine', 'Украина Украины Украине украинский украинских украинец украинцев украинцами'],
    ['Kyiv', 'Киев Киева Киеву Киевом Киеве киевский'],
    ['China', 'Китай Китая Китаю Китаем Китае китайский китайцев КНР'],
    ['Netherlands', 'Нидерланды Нидерландов Нидерландам'],
    ['Poland', 'Польша Польши Польше Польшу Польшей польский поляков'],
    ['NATO', 'НАТО'],
  ])('finds %s in its Russian forms', (name, forms) => {
    const expected = name === 'Беларусь' ? 'Belarus' : name;
    for (const form of forms.split(' '))
      expect(names(`Здесь ${form}.`, 'ru')).toEqual([`${form} = ${expected}`]);
  });

  it.each([
    ['Соединённых Штатов', 'United States'],
    ['Союзного государства', 'Union State'],
    ['Организацией Объединённых Наций', 'United Nations'],
    ['Северной Корее', 'North Korea'],
    ['Южно-Африканской Республикой', 'South Africa'],
  ])('finds %s', (form, name) => {
    expect(names(`О ${form} речь.`, 'ru')).toEqual([`${form} = ${name}`]);
  });

  it.each([
    ['words of small letters', 'They polish china and eat turkey; let us go, who knows.'],
    ['a pronoun', 'Join them and us.'],
    ['what two names share', 'The Congo and the Congolese.'],
    ['a currency', 'It cost US$5.'],
    ['Russian words', 'Кита кит, того чада, мал мала меньше, росс.'],
  ])('finds none in %s', (_, text) => {
    expect(names(text, /[а-я]/.test(text) ? 'ru' : 'en')).toEqual([]);
  });

  it('knows every state by its own name', () => {
    for (const state of [
      'France',
      'Côte d’Ivoire',
      'Bosnia and Herzegovina',
      'Timor-Leste',
      'Papua New Guinea',
      'El Salvador',
      'La Paz',
      'the UN Security Council',
      'the U.K.',
      'the U.N.',
    ])
      expect(names(`In ${state} it rains.`)).toHaveLength(1);
  });
});

describe('the names of a project', () => {
  it.each([
    ['en', 'Lukashenko', 'Lukashenko'],
    ['en', 'Lukashenka', 'Lukashenka’s'],
    ['en', 'Lukaschenko', 'Lukaschenko'],
    ['en', 'Alexander Lukashenka', 'Alexander Lukashenka'],
    ['ru', 'Лукашенко', 'Лукашенко'],
    ['ru', 'Лукашенки', 'Лукашенки'],
  ])('are found in %s as %s', (language, printed, text) => {
    expect(names(`He met ${text}.`, language, [LUKASHENKO])).toEqual([`${printed} = Alexander Lukashenko`]);
  });

  it('are found in Russian cases', () => {
    const putin: Name = { name: 'Vladimir Putin', kind: 'person', aliases: ['Putin'] };
    for (const form of ['Путин', 'Путина', 'Путину', 'Путиным', 'Путине'])
      expect(names(`О ${form} речь.`, 'ru', [putin])).toEqual([`${form} = Vladimir Putin`]);
  });

  it('do not take strangers', () => {
    expect(names('Lukashevich and lukashenka.', 'en', [LUKASHENKO])).toEqual([]);
  });

  it('go before the shipped ones', () => {
    const georgia: Name = { name: 'State of Georgia', kind: 'place', aliases: ['Georgia'] };
    expect(names('In Georgia it rains.', 'en', [georgia])).toEqual(['Georgia = State of Georgia']);
    expect(names('In Georgia it rains.')).toEqual(['Georgia = Georgia']);
  });

  it('are claimed by none where two share a spelling', () => {
    const two: Name[] = [
      { name: 'Anna Berg', kind: 'person', aliases: ['Berg'] },
      { name: 'Otto Berg', kind: 'person', aliases: ['Berg'] },
    ];
    expect(names('Berg spoke, then Otto Berg.', 'en', two)).toEqual(['Otto Berg = Otto Berg']);
  });

  it('may be designations', () => {
    const facts = factsIn('It sent the SA-10 Grumble.', 'en', '2022', [
      { name: 'S-300', kind: 'designation', aliases: ['SA-10 Grumble', 'SA-10'] },
    ]);
    expect(facts).toMatchObject([{ kind: 'designation', object: 's-300', value: 'SA-10 Grumble' }]);
  });
});
