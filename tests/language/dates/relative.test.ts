import { describe, expect, it } from 'vitest';
import { datesIn } from './sample.js';

describe('a date told from the day of publication', () => {
  describe('in English', () => {
    it.each([
      ['yesterday', 'He spoke yesterday.', '1999-04-28', 'yesterday = 1999-04-27?'],
      ['tomorrow', 'He speaks tomorrow.', '1999-12-31', 'tomorrow = 2000-01-01?'],
      ['last week', 'He came last week.', '1999-04-28', 'last week = 1999-04-19/1999-04-25?'],
      ['last month', 'He came last month.', '1999-01', 'last month = 1998-12?'],
      ['this month', 'He came this month.', '1999-04-28', 'this month = 1999-04?'],
      ['next year', 'He comes next year.', '1999', 'next year = 2000?'],
      ['a plan for the next year', 'A plan for the next year.', '1999-04-28', 'next year = 2000?'],
      ['last year’s', 'Last year’s drill.', '1999', 'Last year’s = 1998?'],
      ['two years ago', 'It fell two years ago.', '1999', 'two years ago = 1997?'],
      ['10 days ago', 'It fell 10 days ago.', '1999-04-28', '10 days ago = 1999-04-18?'],
      ['three months ago', 'It fell three months ago.', '1999-02', 'three months ago = 1998-11?'],
      ['a year ago', 'It fell a year ago.', '1999-04-28', 'a year ago = 1998?'],
      ['this autumn', 'It falls this autumn.', '1999-04-28', 'this autumn = 1999-09/1999-11?'],
      ['last spring', 'It fell last spring.', '1999-04-28', 'last spring = 1998-03/1998-05?'],
      ['this winter, in January', 'It is cold this winter.', '1999-01', 'this winter = 1998-12/1999-02?'],
      ['next winter', 'It is cold next winter.', '1999-01', 'next winter = 1999-12/2000-02?'],
      ['last May', 'It fell last May.', '1999-04', 'last May = 1998-05?'],
      ['next March', 'It falls next March.', '1999-04', 'next March = 2000-03?'],
      ['a day without its year', 'It opened on 2 April.', '2004-05', '2 April = 2004-04-02?'],
      ['a day of the year before', 'It opened on 28 December.', '2004-01', '28 December = 2003-12-28?'],
    ])('resolves %s', (_, text, published, expected) => {
      expect(datesIn(text, 'en', published)).toEqual([expected]);
    });

    it.each([
      ['a day where only the year is known', 'He spoke yesterday, and on 2 April.', '1999'],
      ['a day where only the month is known', 'He spoke yesterday.', '1999-04'],
      ['a week where only the month is known', 'He spoke last week, ten days ago.', '1999-04'],
      ['a month where only the year is known', 'He spoke last month, three months ago.', '1999'],
      ['a season where only the year is known', 'He spoke this autumn.', '1999'],
      ['a winter seen from summer', 'It is cold this winter.', '1999-06'],
      ['the next year of a tale', 'He died the next year.', '1999-04-28'],
      ['twelve months', 'In the next year, in the last year.', '1999-04-28'],
      ['a day of every year', 'It opens each year on 2 April.', '2004-05'],
      ['a day far from the publication', 'It opened on 28 October.', '2004-05'],
      ['the day before yesterday', 'It was the day before yesterday.', '2004-05-06'],
    ])('leaves %s unresolved', (_, text, published) => {
      expect(datesIn(text, 'en', published)).toEqual([]);
    });

    it('tells nothing from the publication behind a date that is written out', () => {
      expect(datesIn('In 1995 he came; next year he left.', 'en', '1999')).toEqual(['1995 = 1995']);
    });
  });

  describe('in Russian', () => {
    it.each([
      ['вчера', 'Он выступил вчера.', '1999-04-28', 'вчера = 1999-04-27?'],
      ['завтра', 'Он выступит завтра.', '1999-04-28', 'завтра = 1999-04-29?'],
      [
        'прошлой неделе',
        'На прошлой неделе он прибыл.',
        '1999-04-28',
        'прошлой неделе = 1999-04-19/1999-04-25?',
      ],
      ['прошлом месяце', 'В прошлом месяце.', '1999-01', 'прошлом месяце = 1998-12?'],
      ['прошлом году', 'В прошлом году.', '1999', 'прошлом году = 1998?'],
      ['следующем году', 'В следующем году.', '1999', 'следующем году = 2000?'],
      ['этой осенью', 'Этой осенью.', '1999-04', 'Этой осенью = 1999-09/1999-11?'],
      ['два года назад', 'Два года назад.', '1999', 'Два года назад = 1997?'],
      ['год назад', 'Это было год назад.', '1999', 'год назад = 1998?'],
      ['день без года', 'Открыт 2 апреля.', '2004-05', '2 апреля = 2004-04-02?'],
    ])('resolves %s', (_, text, published, expected) => {
      expect(datesIn(text, 'ru', published)).toEqual([expected]);
    });

    it.each([
      ['a day where only the year is known', 'Вчера, 2 апреля, на прошлой неделе.', '1999'],
      ['a month where only the year is known', 'В прошлом месяце, этой осенью.', '1999'],
      ['years without a number', 'Это было много лет назад.', '1999'],
    ])('leaves %s unresolved', (_, text, published) => {
      expect(datesIn(text, 'ru', published)).toEqual([]);
    });
  });
});
