import type { Change } from '../model/change.js';
import { decisionOf, type AnchoredRuling, type LabelRuling } from '../model/ruling.js';

/** The changes with the status that was ruled in place of the computed one, which is kept; a later ruling overrides an earlier. */
export function relabel(changes: readonly Change[], rulings: readonly AnchoredRuling[]): Change[] {
  const ruled = new Map<string, LabelRuling>();
  for (const { ruling } of rulings) {
    if (ruling.ruling === 'label') ruled.set(key(ruling.theme, ruling.from, ruling.toSource), ruling);
  }
  return changes.map((change) => {
    const ruling = ruled.get(key(change.theme, change.from, change.to));
    if (!ruling) return change;
    return { ...change, status: ruling.to, ruled: { ...decisionOf(ruling), computed: change.status } };
  });
}

function key(...parts: readonly string[]): string {
  return JSON.stringify(parts);
}
