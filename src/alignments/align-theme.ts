import type { Alignment, Row } from '../model/alignment.js';
import type { AnchoredRuling } from '../model/ruling.js';
import { fourDecimals } from '../model/four-decimals.js';
import { addTo } from '../model/add-to.js';
import { assign, type Edge } from './assign.js';
import { likeness, THRESHOLD } from './likeness.js';
import { OpenRows, type OpenRow } from './open-rows.js';
import { placeVersions } from './place-versions.js';
import { placeRuled } from './place-ruled.js';
import type { Quote } from './quote.js';
import { redline } from './redline.js';
import { RuledPairs } from './ruled-pairs.js';
import { sharedDetails } from './shared-details.js';
import type { Versions } from './versions.js';

/** A second quote of one source joins a row only where it is this much nearer than the threshold asks. */
const FURTHER_QUOTE = 1.5;

/** A quote is held against so many of a row's: those put there last, which stand nearest in date. */
const LATEST = 16;

/**
 * Rows in which quotes of different sources answer each other. `quotes` by source in date order, each in reading order:
 * every source is aligned to the rows built so far, first by the order of the text to versions of it, then by likeness to
 * the others; a quote below the threshold stands alone. What the analyst ruled to stand together does, and what was ruled
 * apart never stands in one row.
 */
export function alignTheme(
  theme: string,
  quotes: readonly (readonly Quote[])[],
  versions: Versions,
  rulings: readonly AnchoredRuling[] = [],
): Alignment {
  const all = quotes.flat();
  const ruled = new RuledPairs(theme, rulings, all);
  const rows = new OpenRows((one, other) => ruled.areParted(one, other));
  const bySource = new Map(quotes.map((own) => [own[0]?.source, own]));
  let leftOut = 0;
  for (const ofSource of quotes) {
    placeRuled(rows, ofSource, ruled);
    placeVersions(rows, ofSource, { versions, quotesOf: (source) => bySource.get(source) ?? [] });
    leftOut += place(rows, ofSource, versions);
    for (const quote of ofSource) if (rows.placeOf(quote) === undefined) rows.open(quote);
    // Two quotes of one source may be linked as well.
    placeRuled(rows, ofSource, ruled);
  }
  const finished = rows.all().map((row) => {
    const linked = ruled.decisionsIn(row.quotes);
    // A ruling may put an earlier quote behind a later one.
    const own = linked.length > 0 ? all.filter((quote) => row.quotes.includes(quote)) : row.quotes;
    return { ...finish({ ...row, quotes: own }, versions), ...(linked.length > 0 ? { linked } : {}) };
  });

  const aligned = finished.filter((row) => row.kind !== 'alone');
  return { theme, rows: [...aligned, ...finished.filter((row) => row.kind === 'alone')], leftOut };
}

/** Puts the quotes of one source that have no place yet into the rows by likeness. How many likely pairs were left out. */
function place(rows: OpenRows, quotes: readonly Quote[], versions: Versions): number {
  const [first] = quotes;
  const kin = versions.relatedTo(first?.source ?? '');
  const edges: Edge[] = quotes.flatMap((quote, number) => {
    if (rows.placeOf(quote) !== undefined) return [];
    return rows.near(quote).flatMap((row) => {
      const held = rows.quotes(row);
      if (!rows.admits(row, [quote])) return [];
      if (kin.size > 0 && held.some((one) => kin.has(one.source))) return [];
      const near = held.slice(-LATEST);
      const gain = Math.max(0, ...near.map((other) => likeness(other, quote))) - THRESHOLD;
      return gain > 0 ? [{ row, quote: number, gain }] : [];
    });
  });
  const { pairs: chosen, leftOut } = assign(edges);
  const put = ({ row, quote: number, gain }: Edge): void => {
    const quote = quotes[number];
    if (!quote || rows.placeOf(quote) !== undefined || !rows.admits(row, [quote])) return;
    rows.put(row, quote, { likeness: gain + THRESHOLD, version: false });
  };
  chosen.forEach(put);
  const taken = new Set(chosen.map((edge) => edge.row));
  const further = edges
    .filter((edge) => taken.has(edge.row) && edge.gain + THRESHOLD >= THRESHOLD * FURTHER_QUOTE)
    .sort((a, b) => b.gain - a.gain);
  further.forEach(put);
  return leftOut;
}

function finish({ quotes, score, version }: OpenRow, versions: Versions): Row {
  const ordered = version ? inReadingOrder(quotes) : quotes;
  const cells = new Map<string, string[]>();
  for (const { source, coding } of ordered) addTo(cells, source, coding.id);
  const evidence = score === null ? [] : sharedDetails(ordered);
  const marks = ordered.flatMap(({ coding, passage }) => redline(coding, passage, versions) ?? []);
  return {
    cells: Object.fromEntries(cells),
    score: score === null ? null : fourDecimals(score),
    shared: [...new Set(evidence.map(({ text }) => text))],
    ...(evidence.length > 0 ? { evidence } : {}),
    kind: score === null ? 'alone' : version ? 'version' : 'aligned',
    ...(marks.length > 0 ? { redline: marks } : {}),
  };
}

/** By source as they came, each in the order of its text. */
function inReadingOrder(quotes: readonly Quote[]): Quote[] {
  const sources = [...new Set(quotes.map((quote) => quote.source))];
  const standing = (quote: Quote): readonly number[] => [
    sources.indexOf(quote.source),
    quote.passage.lines[0],
    quote.coding.sentences[0],
  ];
  return [...quotes].sort((a, b) => {
    const [one, other] = [standing(a), standing(b)];
    const at = one.findIndex((part, index) => part !== other[index]);
    return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
  });
}
