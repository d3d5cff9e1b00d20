import { publishedOn } from '../language/dates/relative.js';
import { squeezedDesignations } from '../language/designations/find-designations.js';
import type { Alignment, Row } from '../model/alignment.js';
import type { Change, FactChange } from '../model/change.js';
import type { Coding } from '../model/coding.js';
import type { Passage } from '../model/passage.js';
import type { Source } from '../model/source.js';
import { factChanges, type Quotes } from './fact-changes.js';
import { MOST_SENTENCES, sentencePairs, sentencesOf, type FactSentence } from './fact-sentences.js';

/** What facts are compared in. */
export interface ComparedFacts {
  readonly alignments: readonly Alignment[];
  readonly codings: readonly Coding[];
  readonly passages: readonly Passage[];
  readonly sources: readonly Source[];
}

/**
 * The changes with the facts that differ: only where a theme continues, inside aligned rows, between sentences that are
 * each other's nearest, like with like. Where nothing is comparable nothing is said.
 */
export function compareFacts(
  changes: readonly Change[],
  { alignments, codings, passages, sources }: ComparedFacts,
): Change[] {
  const byId = new Map(codings.map((coding) => [coding.id, coding]));
  const passageOf = new Map(passages.map((passage) => [passage.id, passage]));
  const rowsOf = new Map(alignments.map(({ theme, rows }) => [theme, rows]));
  const published = new Map(sources.map((source) => [source.id, publishedOn(source.published)?.period]));
  const quotes = new Map<string, FactSentence[]>();
  const sentences = (coding: Coding): FactSentence[] => {
    const passage = passageOf.get(coding.passage);
    const known =
      quotes.get(coding.id) ?? (passage ? sentencesOf(coding, passage, published.get(coding.source)) : []);
    quotes.set(coding.id, known);
    return known;
  };
  const cell = (row: Row, source: string): FactSentence[] => {
    const own = (Object.hasOwn(row.cells, source) ? (row.cells[source] ?? []) : [])
      .flatMap((id) => byId.get(id) ?? [])
      .filter((coding) => coding.zone === 'coded');
    const length = own.reduce((sum, { sentences: [first, last] }) => sum + last - first + 1, 0);
    return length > MOST_SENTENCES ? [] : own.flatMap(sentences);
  };
  const said = once((theme: string, source: string): Quotes => {
    const own = codings.filter((coding) => coding.theme === theme && coding.source === source);
    let text: string | undefined;
    return {
      facts: own.flatMap((coding) => coding.facts ?? []),
      squeezed: () =>
        (text ??= squeezedDesignations(own.map((coding) => textOf(coding, passageOf)).join('\n'))),
    };
  });
  return changes.map((change) => {
    if (change.status !== 'continued') return change;
    const { theme, from, to } = change;
    const rows = (rowsOf.get(theme) ?? []).filter((row) => row.kind !== 'alone');
    const pairs = rows.flatMap((row) => sentencePairs(cell(row, from), cell(row, to)));
    if (pairs.length === 0) return change;
    return {
      ...change,
      facts: unique(factChanges(pairs, { before: said(theme, from), after: said(theme, to) })),
    };
  });
}

function textOf(
  { passage: id, sentences: [first, last] }: Coding,
  passages: ReadonlyMap<string, Passage>,
): string {
  const passage = passages.get(id);
  return passage?.text.slice(passage.sentences[first]?.[0] ?? 0, passage.sentences[last]?.[1] ?? 0) ?? '';
}

/** What `make` gives for a theme and a source, made when it is first asked for. */
function once<Value>(
  make: (theme: string, source: string) => Value,
): (theme: string, source: string) => Value {
  const made = new Map<string, Value>();
  return (theme, source) => {
    const key = `${theme} ${source}`;
    const known = made.get(key) ?? make(theme, source);
    made.set(key, known);
    return known;
  };
}

/** The same words on either side are one change, however their object is put; a date may change for several objects. */
function unique(facts: readonly FactChange[]): FactChange[] {
  const seen = new Set<string>();
  return facts.filter(({ kind, object, from, to }) => {
    const key = JSON.stringify([kind, kind === 'date' ? object : '', from?.toLowerCase(), to?.toLowerCase()]);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
