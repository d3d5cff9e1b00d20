import { Refusal, type Problem } from '../errors.js';
import type { Term } from '../model/theme.js';
import { TermReader, type TermKind } from './term-reader.js';

/** A term on its own, as it is typed. Throws a Refusal where it is not grammar. */
export function readTerm(text: string, kind: TermKind): Term {
  const problems: Problem[] = [];
  const complain = (what: string, expected: string, remedy?: string): void => {
    problems.push({ what, expected, remedy });
  };
  const place = {
    where: '',
    complain,
    complainWithin: (_: number, what: string, expected: string, remedy?: string) =>
      complain(what, expected, remedy),
  };
  const [term] = new TermReader('').strict(text, place, kind);
  if (term) return term;
  throw new Refusal(problems.length > 0 ? problems : { what: 'an empty term', expected: 'a word or phrase' });
}
