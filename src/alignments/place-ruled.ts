import { likeness } from './likeness.js';
import type { OpenRows } from './open-rows.js';
import type { Quote } from './quote.js';
import type { RuledPairs } from './ruled-pairs.js';

/**
 * Puts the quotes of one source into the rows of those they are linked to by ruling, whatever their likeness; a quote that
 * is linked into two rows joins them. Quotes that are ruled apart stay so: what they would have to share a row with stands
 * elsewhere.
 */
export function placeRuled(rows: OpenRows, quotes: readonly Quote[], ruled: RuledPairs): void {
  for (const quote of quotes) {
    for (const other of ruled.linkedTo(quote)) {
      const row = rows.placeOf(other);
      if (row === undefined) continue;
      const near = likeness(other, quote);
      const own = rows.placeOf(quote);
      if (own === undefined) {
        if (rows.admits(row, [quote])) rows.put(row, quote, { likeness: near, version: false });
      } else if (own !== row && rows.admits(row, rows.quotes(own))) rows.join(row, own, near);
    }
  }
}
