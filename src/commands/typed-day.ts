import { today } from '../edges/clock.js';
import { Misuse } from '../errors.js';
import { isIsoDay } from '../notation/iso-date.js';

/** The ISO day behind `--date`; today where none was typed (null). Throws a Misuse where it is none. */
export function typedDay(text: string | null): string {
  if (text === null) return today();
  if (isIsoDay(text)) return text;
  throw new Misuse({
    what: `“${text}” is not a day`,
    where: '--date',
    expected: 'a day such as 2022-04-01',
  });
}
