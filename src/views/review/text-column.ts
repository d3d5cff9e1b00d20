import type { BriefingCoding, BriefingPassage, BriefingTheme } from '../../model/briefing.js';
import { grouped } from '../../model/grouped.js';
import { anchors } from '../anchors.js';
import { paragraph, sourceOf } from '../citations.js';
import type { SourceMark } from '../page.js';
import { segments, type Segment } from '../segments.js';
import { textMap, type TextMap } from './text-map.js';
import type { ReviewContext } from './review-context.js';

/** The whole text of a source, every coding of every theme lit. */
export interface TextColumn {
  readonly mark: SourceMark;
  readonly language: string;
  /** “Full text”, “Excerpt”. */
  readonly extent: string;
  readonly map: TextMap;
  readonly passages: readonly TextPassage[];
}

export interface TextPassage {
  readonly id: string;
  readonly anchor: string;
  readonly number: string;
  /** Heading that begins here; empty where none does. */
  readonly heading: string;
  readonly stretches: readonly Stretch[];
}

/** A stretch of text under the same themes. */
export interface Stretch {
  /** Id of the chosen theme's coding; empty where it has none here. */
  readonly coding: string;
  readonly toBeChecked: boolean;
  /** Titles of the themes that have it, joined; empty where it is bare. */
  readonly themes: string;
  readonly segments: readonly Segment[];
}

interface Placed {
  readonly theme: BriefingTheme;
  readonly coding: BriefingCoding;
}

export function textColumns(
  chosen: BriefingTheme | null,
  columns: readonly string[],
  context: ReviewContext,
): TextColumn[] {
  const all = context.briefing.themes.flatMap((theme) =>
    theme.codings.flatMap((coding) =>
      columns.includes(sourceOf(coding.passage)) ? [{ theme, coding }] : [],
    ),
  );
  const byPassage = grouped(all, ({ coding }) => coding.passage);
  return columns.map((id) => {
    const source = context.index.source(id);
    let heading = '';
    return {
      mark: context.mark(source),
      language: source.language,
      extent: context.labels.text(`extent-${source.extent}`),
      map: textMap(source, chosen, context),
      passages: source.passages.map((passage) => {
        const own = passage.headings.at(-1) ?? '';
        const begins = own !== heading ? own : '';
        heading = own;
        return {
          id: passage.id,
          anchor: anchors.passage(passage.id),
          number: paragraph(passage.id),
          heading: begins,
          stretches: stretches(passage, byPassage.get(passage.id) ?? [], chosen, context),
        };
      }),
    };
  });
}

/** The text of a passage, cut where a coding begins or ends. Joined, the stretches are the text. */
function stretches(
  passage: BriefingPassage,
  placed: readonly Placed[],
  chosen: BriefingTheme | null,
  context: ReviewContext,
): Stretch[] {
  const { text } = passage;
  const ranged = placed.map((one) => ({ ...one, range: context.index.range(one.coding) }));
  const cuts = [...new Set([0, ...ranged.flatMap(({ range }) => range), text.length])].sort((a, b) => a - b);
  return cuts.slice(1).map((end, index): Stretch => {
    const start = cuts[index] ?? 0;
    const here = ranged.filter(({ range }) => range[0] <= start && range[1] >= end);
    const own = here.find(({ theme }) => theme === chosen)?.coding;
    return {
      coding: own?.id ?? '',
      toBeChecked: own?.zone === 'borderline',
      themes: [...new Set(here.map(({ theme }) => theme.title))].join(', '),
      segments: segments(text, [start, end], own?.spans ?? [], own?.cues ?? []),
    };
  });
}
