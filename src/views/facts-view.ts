import type { BriefingCoding, BriefingTheme } from '../model/briefing.js';
import type { FactChange, FactPlace } from '../model/change.js';
import type { Fact } from '../model/fact.js';
import type { FactCell, FactsTable, FactsView } from './facts-page.js';
import type { ThemeView } from './theme-page.js';
import type { PageContext } from './page-context.js';

/** Sources that stand side by side in one table of facts. */
const WIDEST = 4;

/** One comparable detail in the sources that were compared on it. */
interface Line {
  readonly kind: string;
  readonly object: string;
  /** By source; null where none of its quotes has it. */
  readonly places: Map<string, FactPlace | null>;
}

/** Lines that stand beside others without pushing the quotes off the page. */
const MOST_BESIDE = 6;

/** The facts of a theme that differ, in tables of a few sources each; null where none do. */
export function factsView(theme: BriefingTheme, context: PageContext): FactsView | null {
  const all = lines(theme);
  if (all.length === 0) return null;
  const made = tables(all).map((own): FactsTable => {
    const ids = sourcesOf(own, context);
    return {
      columns: ids.map((id) => ({
        ...context.mark(context.index.source(id)),
        label: context.citations.short(id),
      })),
      rows: own.map(({ object, places }) => ({
        object,
        cells: ids.map((id) => cell(id, places, theme, context)),
      })),
      note: own.some(({ places }) => [...places.values()].includes(null))
        ? context.labels.text('factAbsent')
        : '',
    };
  });
  return { tables: made, beside: false, withRecords: false, below: true };
}

/** The theme with its facts where they take least room on a page of this width. */
export function placeFacts(theme: ThemeView, isWide: boolean): ThemeView {
  const { facts, judgement, records } = theme;
  const lineCount = (facts?.tables ?? []).reduce((sum, { rows }) => sum + rows.length, 0);
  if (!facts || !isWide || lineCount > MOST_BESIDE) return theme;
  const beside = judgement !== null;
  const withRecords = !beside && records.length > 0;
  return { ...theme, facts: { ...facts, beside, withRecords, below: !beside && !withRecords } };
}

/** How many facts differ between two sources, in words; empty where none does. */
export function factsCount(facts: readonly FactChange[], { labels }: PageContext): string {
  return facts.length === 0 ? '' : labels.text('factsCount', { count: facts.length });
}

/** One line for each detail; what two changes tell of the same place in the same quote is one line. */
function lines({ changes }: BriefingTheme): Line[] {
  const found: Line[] = [];
  for (const change of changes) {
    for (const { kind, object, places } of change.facts) {
      if (!places) continue;
      const sides: readonly (readonly [string, FactPlace | null])[] = [
        [change.from, places.from],
        [change.to, places.to],
      ];
      const known = found.find(
        (line) => line.kind === kind && sides.some(([id, place]) => isAt(line, id, place)),
      );
      const line = known ?? { kind, object, places: new Map<string, FactPlace | null>() };
      for (const [id, place] of sides) if (!line.places.has(id)) line.places.set(id, place);
      if (!known) found.push(line);
    }
  }
  return found;
}

function isAt({ places }: Line, source: string, place: FactPlace | null): boolean {
  const known = places.get(source);
  return (
    place !== null && known?.coding === place.coding && known.start === place.start && known.end === place.end
  );
}

/** Lines in their order, a new table wherever there would be too many sources. */
function tables(all: readonly Line[]): Line[][] {
  const made: Line[][] = [];
  for (const line of all) {
    const last = made.at(-1);
    const ids = new Set([...(last ?? []), line].flatMap(({ places }) => [...places.keys()]));
    if (last && ids.size <= WIDEST) last.push(line);
    else made.push([line]);
  }
  return made;
}

function sourcesOf(own: readonly Line[], { index }: PageContext): string[] {
  const ids = new Set(own.flatMap(({ places }) => [...places.keys()]));
  return [...ids].sort((a, b) => index.place(a) - index.place(b));
}

function cell(id: string, places: Line['places'], theme: BriefingTheme, context: PageContext): FactCell {
  const place = places.get(id);
  const coding = place ? context.index.theme(theme).coding(place.coding) : undefined;
  const { language } = context.index.source(id);
  const nothing = { language, text: '', resolved: '', citation: null };
  if (!place || !coding) {
    return { ...nothing, absent: place === null ? context.labels.text('factNone') : '' };
  }
  const text = context.index.passage(coding.passage).text.slice(place.start, place.end);
  const citation = context.cite(coding.passage, context.citations.brief(coding.passage));
  return { language, text, resolved: resolved(coding, place, context), citation, absent: '' };
}

/** The date that `last year` was taken for, in square brackets; empty where the text itself gives it. */
function resolved(coding: BriefingCoding, place: FactPlace, { labels }: PageContext): string {
  const fact = coding.facts?.find((one) => one.resolved && one.end === place.end && one.start >= place.start);
  return fact ? labels.text('resolvedDate', { date: dateOf(fact, labels) }) : '';
}

/** A date or period as far as it is known. */
export function dateOf({ value }: Fact, labels: PageContext['labels']): string {
  const [from = '', to] = value.split('/');
  return to === undefined
    ? labels.date(from)
    : labels.text('period', { from: labels.date(from), to: labels.date(to) });
}
