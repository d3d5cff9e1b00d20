import type { Example, Suggestions } from '../model/suggestion.js';

/** The passages that suggestions quote, each once, in order. */
export function citedPassages({ languages }: Suggestions): string[] {
  const examples = languages.flatMap(({ candidates, alone, themes }) => [
    ...candidates.flatMap((one) => [...one.examples, ...of(one.terms)]),
    ...of(alone),
    ...themes.flatMap(({ adding, doubting }) => [...of(adding), ...of(doubting)]),
  ]);
  return [...new Set(examples.map(({ passage }) => passage))];
}

function of(terms: readonly { readonly examples: readonly Example[] }[]): readonly Example[] {
  return terms.flatMap((term) => term.examples);
}

/** The words of an example with dots where the sentence goes on: “…words…”. */
export function quoted({ text, cut }: Pick<Example, 'text' | 'cut'>): string {
  return `“${cut.before ? '…' : ''}${text}${cut.after ? '…' : ''}”`;
}
