import { compileRe2 } from '../language/re2.js';
import type { Pattern, Term } from '../model/theme.js';
import { parseTerm } from './parse-term.js';
import { TermError } from './term-error.js';
import type { Place } from './theme-list.js';

/** What a term takes from where it stands. */
export type TermKind = Pick<Term, 'strength' | 'language' | 'match'>;

const LONGEST_TERM = 2_000;

/** Warnings of one file; of more only the number is told. */
const MOST_WARNINGS = 20;

/** Reads the terms of one codebook; what is wrong with one is complained of at its place. */
export class TermReader {
  readonly #path: string;
  readonly #warnings: string[] = [];
  #more = 0;

  constructor(path: string) {
    this.#path = path;
  }

  get warnings(): readonly string[] {
    if (this.#more === 0) return this.#warnings;
    return [...this.#warnings, `${this.#path}: ${this.#more} more like these`];
  }

  warn(warning: string): void {
    if (this.#warnings.length < MOST_WARNINGS) this.#warnings.push(warning);
    else this.#more++;
  }

  /** A term of a codebook's own: what is not grammar is refused. */
  strict(text: string, place: Place, kind: TermKind): Term[] {
    return read(text, place, kind, (error) => refused(text, place, error));
  }

  /** A term of a published dictionary: what is not grammar is read as words, with a warning. */
  tolerant(text: string, place: Place, kind: TermKind): Term[] {
    return read(text, place, kind, (error) => {
      const words = text.replace(/["*?/\s]+/g, ' ').trim();
      if (!/[\p{L}\p{N}]/u.test(words)) return refused(text, place, error);
      this.warn(
        `${place.where}: “${shortened(text)}” is not grammar (${error.message}); read as the words “${shortened(words)}”`,
      );
      return parseTerm(words.replace(/\bNEAR\b/g, 'near'));
    });
  }
}

function isTooLong(text: string, place: Place): boolean {
  if (text.length <= LONGEST_TERM) return false;
  const what = `a term of ${text.length} characters`;
  place.complain(what, `at most ${LONGEST_TERM}`, 'write several shorter terms');
  return true;
}

/** `otherwise`: the patterns of what is not grammar; null where it is refused. */
function read(
  text: string,
  place: Place,
  kind: TermKind,
  otherwise: (error: TermError) => Pattern[] | null,
): Term[] {
  if (isTooLong(text, place)) return [];
  const patterns = patternsOf(text, otherwise);
  return patterns ? [{ text, ...kind, patterns, where: place.where }] : [];
}

function patternsOf(text: string, otherwise: (error: TermError) => Pattern[] | null): Pattern[] | null {
  try {
    return checked(parseTerm(text));
  } catch (error) {
    if (error instanceof TermError) return otherwise(error);
    throw error;
  }
}

function refused(text: string, place: Place, error: TermError): null {
  const what = `malformed term “${shortened(text)}”: ${error.message}`;
  place.complainWithin(error.column, what, error.expected, 'mend the term; see “Terms” in the README');
  return null;
}

/** Asks RE2 whether it takes the regular expressions. */
function checked(patterns: Pattern[]): Pattern[] {
  for (const pattern of patterns) {
    if (pattern.kind !== 'regex') continue;
    try {
      compileRe2(pattern.source);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new TermError(
        `a pattern that RE2 refuses (${reason})`,
        1,
        'RE2 syntax: no look-around, no back-references',
      );
    }
  }
  return patterns;
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
