import type { CslDate } from '../model/csl.js';

/** An ISO day, month or year as CSL writes dates; its precision is kept. */
export function cslDate(...ends: readonly string[]): CslDate {
  return { 'date-parts': ends.map((iso) => iso.split('-').map(Number)) };
}

/** The ISO days, months or years of a date: none, one, or the two ends of a range. */
export function isoDates(date: CslDate): string[] {
  return (date['date-parts'] ?? []).map((parts) =>
    parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-'),
  );
}
