import { squeezedDesignations } from '../language/designations/find-designations.js';
import type { Change, FactChange } from '../model/change.js';
import type { Coding } from '../model/coding.js';
import { codingsOf } from '../model/codings-of.js';
import { once } from '../model/once.js';
import type { Passage } from '../model/passage.js';
import type { AlignedSentences, ComparedTexts } from './aligned-sentences.js';
import { factChanges, type Quotes } from './fact-changes.js';

/**
 * The changes with the facts that differ: only where a theme continues, inside aligned rows, between sentences that are
 * each other's nearest, like with like. Where nothing is comparable nothing is said.
 */
export function compareFacts(
  changes: readonly Change[],
  aligned: AlignedSentences,
  { codings, passages }: Pick<ComparedTexts, 'codings' | 'passages'>,
): Change[] {
  const passageOf = new Map(passages.map((passage) => [passage.id, passage]));
  const quotesOf = codingsOf(codings);
  const said = once((theme: string) => once((source: string) => saidIn(quotesOf(theme, source), passageOf)));
  return changes.map((change) => {
    if (change.status !== 'continued') return change;
    const { theme, from, to } = change;
    const pairs = aligned.pairs(theme, from, to);
    if (pairs.length === 0) return change;
    return {
      ...change,
      facts: unique(factChanges(pairs, { before: said(theme)(from), after: said(theme)(to) })),
    };
  });
}

function saidIn(own: readonly Coding[], passages: ReadonlyMap<string, Passage>): Quotes {
  let text: string | undefined;
  return {
    facts: own.flatMap((coding) => coding.facts ?? []),
    squeezed: () => (text ??= squeezedDesignations(own.map((coding) => textOf(coding, passages)).join('\n'))),
  };
}

function textOf(
  { passage: id, sentences: [first, last] }: Coding,
  passages: ReadonlyMap<string, Passage>,
): string {
  const passage = passages.get(id);
  return passage?.text.slice(passage.sentences[first]?.[0] ?? 0, passage.sentences[last]?.[1] ?? 0) ?? '';
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
