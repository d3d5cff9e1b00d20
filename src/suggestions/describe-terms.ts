import { fold } from '../language/fold.js';
import { tokens } from '../language/tokens.js';
import { visible } from '../language/visible.js';
import { fourDecimals } from '../model/four-decimals.js';
import type { KeyTerm } from '../model/suggestion.js';
import type { CountedText, Place } from './counted-text.js';
import type { KeyPhrase } from './key-phrases.js';
import { acrossSources, quoteExample } from './quote-example.js';

/** Forms of a term that are listed. */
const MOST_FORMS = 8;

/** Passages that are quoted for one term. */
const MOST_EXAMPLES = 2;

/** Places looked at for examples: the first of each source, and a few more. */
const MOST_PLACES = 4;

/** What is gathered of one phrase. */
interface Printed {
  readonly variants: Map<string, number>;
  readonly places: { readonly passage: number; readonly source: string; readonly place: Place }[];
}

/** Key phrases as they are printed in the passages of these indices, with examples; in the order given. */
export function describeTerms(
  keys: readonly KeyPhrase[],
  text: CountedText,
  passages: readonly number[],
): KeyTerm[] {
  const printed = new Map(
    keys.map(({ phrase }): [number, Printed] => [phrase, { variants: new Map(), places: [] }]),
  );
  for (const passage of passages) {
    if (!text.heldBy(passage).some((phrase) => printed.has(phrase))) continue;
    for (const place of text.places(passage, (phrase) => printed.has(phrase)))
      gather(printed.get(place.phrase), text, passage, place);
  }
  return keys.map((key) => described(key, printed.get(key.phrase), text));
}

function gather(known: Printed | undefined, text: CountedText, passage: number, place: Place): void {
  const held = text.passages[passage];
  if (!known || !held) return;
  const variant = termOf(held.text.slice(place.start, place.end));
  known.variants.set(variant, (known.variants.get(variant) ?? 0) + 1);
  const { source } = held;
  const last = known.places.at(-1);
  if (last?.passage !== passage && (known.places.length < MOST_PLACES || last?.source !== source))
    known.places.push({ passage, source, place });
}

function described(key: KeyPhrase, printed: Printed | undefined, text: CountedText): KeyTerm {
  const variants = printed?.variants ?? new Map<string, number>();
  const chosen = acrossSources(printed?.places ?? [], MOST_EXAMPLES, ({ source }) => source);
  return {
    term: mostPrinted(variants),
    forms: formsOf(variants),
    count: key.count,
    passages: key.passages,
    elsewhere: key.elsewhere,
    logLikelihood: fourDecimals(key.logLikelihood),
    logRatio: fourDecimals(key.logRatio),
    examples: chosen.flatMap(({ passage, place }) => {
      const held = text.passages[passage];
      return held ? [quoteExample(held, place)] : [];
    }),
  };
}

/** A printed stretch as a term of the codebook: its words, without what stands between. */
function termOf(stretch: string): string {
  return tokens(stretch)
    .map((token) => visible(token.text))
    .join(' ');
}

/** Share of the most frequent variant that one with fewer capitals needs, to be the one told. */
const USUAL = 0.25;

/** The most frequent variant, rather with few capitals: heads of sentences have one, and a term in capitals matches only so. */
export function mostPrinted(variants: ReadonlyMap<string, number>): string {
  const most = Math.max(0, ...variants.values());
  const usual = [...variants].filter(([, count]) => count >= most * USUAL);
  const [best = ['']] = usual.sort(
    ([a, x], [b, y]) => capitals(a) - capitals(b) || y - x || (a < b ? -1 : 1),
  );
  return best[0];
}

function capitals(text: string): number {
  return text.match(/\p{Lu}/gu)?.length ?? 0;
}

function formsOf(variants: ReadonlyMap<string, number>): KeyTerm['forms'] {
  const forms = new Map<string, number>();
  for (const [variant, count] of variants) {
    const form = variant.split(' ').map(fold).join(' ');
    forms.set(form, (forms.get(form) ?? 0) + count);
  }
  return [...forms]
    .map(([form, count]) => ({ form, count }))
    .sort((a, b) => b.count - a.count || (a.form < b.form ? -1 : 1))
    .slice(0, MOST_FORMS);
}
