import { describe, expect, it } from 'vitest';
import { answer } from './anchored.js';

describe('anchorQuote, among clauses of one form', () => {
  it('finds every clause of a list of clauses that differ by a word or two, whichever others change', () => {
    const subjects = ['fisheries', 'customs', 'aviation', 'rail freight', 'seabed mining', 'quarantine'];
    const clauses = [1, 2, 3].flatMap((region) =>
      subjects.map(
        (subject) =>
          `The Commission shall adopt measures for ${subject} in region ${region}, taking into account the best ` +
          `evidence available. The members shall report on ${subject} every year.`,
      ),
    );
    const now = clauses.map((clause, at) =>
      at === 4 || at === 12 ? clause.replace('shall adopt', 'may at any time adopt') : clause,
    );
    const quotes = clauses.map((clause) => clause.slice(0, clause.indexOf(',')));
    const answers = quotes.map((quote, at) =>
      at === 4 || at === 12 ? 'changed' : answer(quote, now, { before: clauses }),
    );
    expect(answers).toEqual(
      quotes.map((quote, at) => (at === 4 || at === 12 ? 'changed' : `found par${at + 1}: ${quote}`)),
    );
  });

  it('takes no words that stood there already for those that another clause of their form lost', () => {
    const clauses = [1, 2, 3, 4, 5, 6, 7].flatMap((region) =>
      ['fisheries', 'customs', 'aviation', 'freight'].map(
        (subject) =>
          `The Commission shall adopt measures for ${subject} in region ${region}, taking into account the best ` +
          `scientific evidence available. The members shall report on ${subject} every year.`,
      ),
    );
    const now = clauses.map((clause, at) => {
      if (at === 11) return `Evidence of this is kept by a secretary. ${clause}`;
      return at === 12 ? clause.replace('taking into account the best ', '') : clause;
    });
    const given = {
      before: clauses,
      prefix: 'ures for fisheries in region 4,',
      suffix: 'scientific evidence available.',
    };
    expect(answer('taking into account the best', clauses, given)).toBe(
      'found par13: taking into account the best',
    );
    expect(answer('taking into account the best', now, given)).toBe('orphaned');
  });
});
