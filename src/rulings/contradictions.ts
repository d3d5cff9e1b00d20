import { addTo } from '../model/add-to.js';
import type { Ruling, RulingKind } from '../model/ruling.js';
import { rulingSubject, subjectKey } from '../model/ruling-subject.js';
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
    // Only rulings on the same can contradict each other.
    const key = subjectKey(ruling);
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
  const subject = rulingSubject(ruling);
  switch (subject.kind) {
    case 'quote':
      return `one quote: “${subject.quote.exact}”`;
    case 'quotes':
      return `one quote: ${subject.quotes.map(({ exact }) => `“${exact}”`).join(', ')}`;
    case 'silence':
      return `one source: “${subject.source}”`;
    case 'change':
      return `one pair: ${subject.from} to ${subject.to}`;
  }
}
