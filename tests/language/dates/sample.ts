import { isoPeriod } from '../../../src/language/dates/calendar.js';
import { findDates } from '../../../src/language/dates/find-dates.js';
import { publishedOn } from '../../../src/language/dates/relative.js';
import { wordsOf } from '../facts/sample.js';

/** Each date of a text as “words = period”, with a question mark where it was resolved; `published`: empty for none. */
export function datesIn(text: string, language = 'en', published = ''): string[] {
  const found = findDates(
    wordsOf(text, language),
    language,
    published === '' ? undefined : publishedOn(published),
  );
  return found.dates.map(
    (date) => `${text.slice(date.start, date.end)} = ${isoPeriod(date)}${date.resolved ? '?' : ''}`,
  );
}
