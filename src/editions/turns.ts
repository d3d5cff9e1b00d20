import { findCues } from '../language/cues/find-cues.js';
import { FactFinders } from '../language/facts/find-facts.js';
import { NameIndex } from '../language/gazetteer/name-index.js';
import { tokensWithin } from '../language/tokens.js';
import type { WordRun } from '../language/word-differences.js';
import type { DifferenceFact } from '../model/edition-diff.js';
import type { Range } from '../model/range.js';
import type { PlacedQuote } from './briefing-texts.js';
import type { Pair } from './pair-equals.js';

type Turn = Extract<DifferenceFact, { kind: 'reworded' }>['turns'][number];

/** What a quote holds that may turn its sense; ranges of its own text. */
interface Telling {
  readonly negations: readonly Range[];
  /** In a fixed order, each as often as it stands there. */
  readonly numbers: readonly string[];
  readonly dates: readonly string[];
}

/** Tells what of a reworded quote may turn its sense. */
export class Turns {
  /** Made when the first quote is found to be reworded. */
  #finders: FactFinders | undefined;

  /** `words`: what was inserted and deleted. Empty where it says the same, as far as these tell. */
  of([before, after]: Pair<PlacedQuote>, words: readonly WordRun[]): Turn[] {
    const [one, other] = [this.#read(before), this.#read(after)];
    const turns: readonly (readonly [Turn, boolean])[] = [
      ['negation', negationTurned(one.negations, other.negations, words)],
      ['number', one.numbers.join('\n') !== other.numbers.join('\n')],
      ['date', one.dates.join('\n') !== other.dates.join('\n')],
      ['statement', before.quote.statement !== after.quote.statement],
    ];
    return turns.flatMap(([turn, turned]) => (turned ? [turn] : []));
  }

  #read({ passage, coding, source, range: [from] }: PlacedQuote): Telling {
    const { text } = passage;
    const sentences = passage.sentences.slice(coding.sentences[0], coding.sentences[1] + 1);
    this.#finders ??= new FactFinders(new NameIndex([]));
    const find = this.#finders.of(source.language, source.published);
    const facts = sentences.flatMap((one) => find(text, one));
    const [dates, quantities] = ['date', 'quantity'].map((kind) =>
      facts.filter((fact) => fact.kind === kind),
    );
    const known = [...(dates ?? []), ...(quantities ?? [])];
    // Numbers that measure nothing tell too: of an article, of a weapon.
    const others = sentences
      .flatMap((one) => tokensWithin(text, one))
      .filter(
        (token) =>
          /\d/.test(token.text) && !known.some((fact) => fact.start < token.end && fact.end > token.start),
      );
    return {
      negations: sentences
        .flatMap((one) => findCues(text, one, source.language).cues)
        .flatMap(({ kind, start, end }): Range[] => (kind === 'negated' ? [[start - from, end - from]] : [])),
      numbers: [
        ...(quantities ?? []).map(({ value }) => value),
        ...others.map((token) => token.text),
      ].toSorted(),
      dates: (dates ?? []).map(({ value }) => value).toSorted(),
    };
  }
}

/** Whether some stretch that was put in another's place negates more, or less, than that did. */
function negationTurned(
  before: readonly Range[],
  after: readonly Range[],
  words: readonly WordRun[],
): boolean {
  if (before.length !== after.length) return true;
  let balance = 0;
  for (const { kind, start, text } of words) {
    const lies = ([from, to]: Range): boolean => from < start + text.length && to > start;
    if (kind === 'same' && balance !== 0) return true;
    if (kind === 'deleted') balance -= before.filter(lies).length;
    if (kind === 'inserted') balance += after.filter(lies).length;
  }
  return balance !== 0;
}
