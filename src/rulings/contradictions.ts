import { addTo } from '../model/add-to.js';
import type { Quote, Ruling, RulingKind } from '../model/ruling.js';
import type { YamlFile } from '../notation/yaml-file.js';

/** Kinds that cannot both hold of the same. */
const CONTRARY: readonly (readonly [RulingKind, RulingKind])[] = [
  ['reject', 'accept'],
  ['reject', 'add'],
  ['reject', 'pin'],
  ['hide', 'pin'],
  ['link', 'unlink'],
];

/** Complains of each ruling that a ruling above it contradicts, naming both. */
export function refuseContradictions(rulings: readonly Ruling[], { problems }: YamlFile): void {
  const seen = new Map<string, Ruling[]>();
  for (const ruling of rulings) {
    const key = subjectOf(ruling);
    const other = seen.get(key)?.find((one) => contradict(one, ruling));
    addTo(seen, key, ruling);
    if (!other) continue;
    problems.push({
      what: `“${spoken(ruling)}” and “${spoken(other)}” contradict each other on ${subjectText(ruling)}`,
      where: ruling.where,
      expected: `one ruling; the other stands at ${other.where}`,
      remedy: 'remove one of the two',
    });
  }
}

/** What a ruling speaks of: only rulings on the same can contradict each other. */
function subjectOf(ruling: Ruling): string {
  const key = (...parts: readonly string[]): string => JSON.stringify([ruling.theme, ...parts]);
  const quote = ({ source, exact, prefix, suffix }: Quote): string => key(source, exact, prefix, suffix);
  switch (ruling.ruling) {
    case 'link':
    case 'unlink':
      // Two quotes are linked whichever is named first.
      return key('both', ...[quote(ruling.quote), quote(ruling.with)].sort());
    case 'silence':
      return key('silence', ruling.source);
    case 'label':
      return key('label', ruling.from, ruling.toSource);
    case 'accept':
    case 'reject':
    case 'add':
    case 'statement':
    case 'pin':
    case 'hide':
      return quote(ruling.quote);
  }
}

function contradict(one: Ruling, other: Ruling): boolean {
  if ((one.ruling === 'statement' || one.ruling === 'label') && one.ruling === other.ruling)
    return one.to !== other.to;
  return CONTRARY.some(
    ([a, b]) => (one.ruling === a && other.ruling === b) || (one.ruling === b && other.ruling === a),
  );
}

function spoken(ruling: Ruling): string {
  return 'to' in ruling ? `${ruling.ruling}: ${ruling.to}` : ruling.ruling;
}

function subjectText(ruling: Ruling): string {
  switch (ruling.ruling) {
    case 'link':
    case 'unlink':
      return `one quote: “${ruling.quote.exact}”, “${ruling.with.exact}”`;
    case 'silence':
      return `one source: “${ruling.source}”`;
    case 'label':
      return `one pair: ${ruling.from} to ${ruling.toSource}`;
    case 'accept':
    case 'reject':
    case 'add':
    case 'statement':
    case 'pin':
    case 'hide':
      return `one quote: “${ruling.quote.exact}”`;
  }
}
