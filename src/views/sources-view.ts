import type { BriefingSource } from '../model/briefing.js';
import type { Range } from '../model/range.js';
import { anchors } from './anchors.js';
import { paragraph } from './citations.js';
import { firstWords } from '../language/first-words.js';
import type { Link, PassageView, SourceView, UncodedView } from './page.js';
import type { PageContext } from './page-context.js';
import { segments } from './segments.js';
import { bibliographyEntry, noteLine } from './references/chicago.js';
import { referenceTo } from './references/reference.js';
import { sourceKind, textOnFile } from './source-kind.js';
import { usedPassages } from './used-passages.js';

/** Characters of a passage that is not parted between two columns. */
const SHORT_PASSAGE = 420;

/** Passages under no theme that are listed for one source; briefing.json names all. */
const UNCODED_SHOWN = 24;

/** Digits of a fingerprint that are printed. */
const FINGERPRINT = 12;

/** The sources with their metadata and their text: what is quoted or cited with its neighbours, or all. */
export function sourceViews(context: PageContext): SourceView[] {
  const uses = usesOf(context);
  return context.briefing.sources.map((source) => {
    const printed = passages(source, uses, context);
    return { ...sourceView(source, context), long: printed.length > MOST_BALANCED, passages: printed };
  });
}

/** Passages that fill some four pages. */
const MOST_BALANCED = 60;

function sourceView(source: BriefingSource, context: PageContext): Omit<SourceView, 'long' | 'passages'> {
  return {
    ...context.mark(source),
    anchor: anchors.source(source.id),
    note: noteLine(referenceTo(source), context.labels),
    entry: bibliographyEntry(referenceTo(source), context.labels),
    line: sourceKind(source, context.labels),
    details: details(source, context),
    language: source.language,
  };
}

interface Use {
  readonly links: Link[];
  readonly ranges: Range[];
}

/** By passage: the themes that quote it, and which stretches. */
function usesOf(context: PageContext): ReadonlyMap<string, Use> {
  const uses = new Map<string, Use>();
  const use = (passage: string): Use => {
    const known = uses.get(passage) ?? { links: [], ranges: [] };
    uses.set(passage, known);
    return known;
  };
  for (const theme of context.briefing.themes) {
    for (const coding of theme.codings) {
      const { links, ranges } = use(coding.passage);
      ranges.push(context.index.range(coding));
      const href = `#${anchors.quote(theme.slug, coding.passage, coding.sentences[0])}`;
      if (!links.some((link) => link.text === theme.title)) links.push({ text: theme.title, href });
    }
  }
  for (const passage of usedPassages(context.briefing)) use(passage);
  return uses;
}

function details(source: BriefingSource, { labels }: PageContext): SourceView['details'] {
  const { words, sentences } = source;
  const sizes = labels.text('sizes', { words, sentences, passages: source.passages.length });
  const named: readonly (readonly [string, string])[] = [
    ['kind', source.kind],
    ['extent', `${labels.text(`extent-${source.extent}`)}; ${sizes}`],
    ['textOnFile', textOnFile(source, labels).join(', ')],
    ['original', original(source)],
    ['obtained', source.note ?? ''],
    ['rights', source.rights ?? ''],
    ['fingerprint', source.sha256.slice(0, FINGERPRINT)],
  ];
  return named.flatMap(([name, value]) => (value === '' ? [] : [{ name: labels.text(name), value }]));
}

/** The file that the text was made from, with the first digits of its SHA-256 where that is known. */
function original({ original: from }: BriefingSource): string {
  if (!from) return '';
  return from.sha256 === '' ? from.file : `${from.file}, ${from.sha256.slice(0, FINGERPRINT)}`;
}

function passages(
  source: BriefingSource,
  uses: ReadonlyMap<string, Use>,
  context: PageContext,
): PassageView[] {
  const full = context.briefing.print.texts === 'full';
  const shown = source.passages.map((_, index) => {
    return full || [index - 1, index, index + 1].some((near) => uses.has(source.passages[near]?.id ?? ''));
  });
  let heading = '';
  return source.passages.flatMap((passage, index): PassageView[] => {
    if (!shown[index]) return [];
    const own = passage.headings.at(-1) ?? '';
    const begins = own !== heading ? own : '';
    heading = own;
    return [
      {
        anchor: anchors.passage(passage.id),
        number: paragraph(passage.id),
        gap: index > 0 && !shown[index - 1],
        heading: begins,
        short: passage.text.length < SHORT_PASSAGE,
        segments: segments(
          passage.text,
          [0, passage.text.length],
          joined(uses.get(passage.id)?.ranges ?? []),
          [],
        ),
        quotedIn: uses.get(passage.id)?.links ?? [],
      },
    ];
  });
}

function joined(ranges: readonly Range[]): { start: number; end: number }[] {
  const ordered = [...ranges].sort((a, b) => a[0] - b[0]);
  const found: { start: number; end: number }[] = [];
  for (const [start, end] of ordered) {
    const last = found.at(-1);
    if (last && start <= last.end + 1) last.end = Math.max(last.end, end);
    else found.push({ start, end });
  }
  return found;
}

/** What no theme claims, by source: its share and the first words of each passage; those that are printed are linked. */
export function uncodedViews(context: PageContext, sources: readonly SourceView[]): UncodedView[] {
  const printed = new Set(sources.flatMap((source) => source.passages.map((passage) => passage.anchor)));
  return context.briefing.uncoded.map((uncoded) => {
    const source = context.index.source(uncoded.source);
    const more = uncoded.passages.length - UNCODED_SHOWN;
    return {
      mark: context.mark(source),
      share: context.labels.text('uncodedShare', { share: Math.round(uncoded.share * 100) }),
      more: more > 0 ? context.labels.text('uncodedMore', { count: more }) : '',
      passages: uncoded.passages.slice(0, UNCODED_SHOWN).map((id) => {
        const { text } = context.index.passage(id);
        const cited = context.citePassage(id);
        const citation = printed.has(anchors.passage(id)) ? cited : { ...cited, href: '' };
        const start = firstWords(text);
        return { citation, text: start, cut: start !== text, language: source.language };
      }),
    };
  });
}
