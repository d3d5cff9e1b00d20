import type { Hit } from './term-hits.js';
import type { Term } from '../model/theme.js';

/** Distinct printed forms that are kept of one term. */
const MOST_FORMS = 1_000;

/** A form is told in so many characters at most. */
const LONGEST_FORM = 60;

/** Terms that may hold all matches of another are followed up to this many. */
const MOST_HOLDERS = 32;

/** What one term matched, counted as the sources are walked. */
export class TermTally {
  readonly theme: number;
  readonly term: Term;
  matches = 0;
  counted = 0;
  /** Matches that an exclusion takes away. */
  excluded = 0;
  others = 0;
  /** Of the stretches matched: the same for terms that matched the same, in whatever order. */
  places = 0;
  readonly #forms = new Map<string, { form: string; count: number }>();
  /** Terms of the theme whose matches have held all of this one so far; undefined before the first. */
  #holders: TermTally[] | undefined;

  constructor(theme: number, term: Term) {
    this.theme = theme;
    this.term = term;
  }

  add(printed: string, place: number): void {
    this.matches++;
    this.places = (this.places + place) % Number.MAX_SAFE_INTEGER;
    const form = shortened(printed.replace(/\s+/gu, ' '));
    const key = form.toLowerCase();
    const known = this.#forms.get(key);
    if (known) known.count++;
    else if (this.#forms.size < MOST_FORMS) this.#forms.set(key, { form, count: 1 });
    else this.others++;
  }

  get forms(): { readonly form: string; readonly count: number }[] {
    return [...this.#forms.values()].sort((a, b) => b.count - a.count);
  }

  /** Terms in whose matches all of this one lie. */
  get holders(): readonly TermTally[] {
    return this.#holders ?? [];
  }

  /** A match of this term ends at `end`; `reached`: how far matches of others reach that begin there or before. */
  hold(end: number, reached: ReadonlyMap<TermTally, number>): void {
    if (this.#holders?.length === 0) return;
    const holds = (other: TermTally): boolean => other !== this && (reached.get(other) ?? -1) >= end;
    if (this.#holders) this.#holders = this.#holders.filter(holds);
    else {
      this.#holders = [];
      for (const other of reached.keys())
        if (this.#holders.length < MOST_HOLDERS && holds(other)) this.#holders.push(other);
    }
  }
}

/** Notes for each hit of one theme in one sentence which terms' matches hold it. */
export function noteHolders(hits: readonly Hit[], tallyOf: (hit: Hit) => TermTally | undefined): void {
  const ordered = [...hits].sort((a, b) => a.start - b.start);
  const reached = new Map<TermTally, number>();
  for (let at = 0; at < ordered.length;) {
    let next = at;
    const { start } = ordered[at] ?? { start: 0 };
    for (; ordered[next]?.start === start; next++) {
      const one = ordered[next];
      const tally = one && tallyOf(one);
      if (one && tally) reached.set(tally, Math.max(one.end, reached.get(tally) ?? 0));
    }
    for (const one of ordered.slice(at, next)) tallyOf(one)?.hold(one.end, reached);
    at = next;
  }
}

function shortened(text: string): string {
  if (text.length <= LONGEST_FORM) return text;
  return `${text.slice(0, LONGEST_FORM / 2)} … ${text.slice(-LONGEST_FORM / 3)}`;
}
