import type { Nearest } from '../model/coding.js';
import type { Passage } from '../model/passage.js';
import type { SentenceMatches } from './match-terms.js';
import { score } from './score.js';

/**
 * The sentence in which a theme's terms reached most, rulings disregarded; null where none matched. `theme`: its place in
 * the codebook; `found`: what matched, by passage.
 */
export function nearestByTerms(
  theme: number,
  passages: readonly Passage[],
  found: ReadonlyMap<string, readonly SentenceMatches[]>,
): Nearest | null {
  let best: Nearest | null = null;
  for (const { id } of passages) {
    const own = (found.get(id) ?? []).filter((one) => one.theme === theme);
    for (const { sentence, matches } of own.sort((a, b) => a.sentence - b.sentence)) {
      const reached = score(matches);
      if (best && best.score >= reached) continue;
      const printed = matches.map((match) => `${match.term.strength} term ${match.term.text}`);
      best = { passage: id, sentence, score: reached, why: [...new Set(printed)] };
    }
  }
  return best;
}
