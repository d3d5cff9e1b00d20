import type { FactsView } from './facts-page.js';
import type { Badge, JudgementView, Link, SourceMark } from './page.js';
import type { QuoteSegment } from './redline-segments.js';

export interface ThemeView {
  readonly anchor: string;
  /** Name of the page it is set on; neighbours that share a page share it. */
  readonly pageName: string;
  readonly runningHead: string;
  readonly sharesPage: boolean;
  readonly title: string;
  readonly question: string;
  readonly strip: readonly StripLine[];
  readonly judgement: JudgementView | null;
  readonly facts: FactsView | null;
  /** A line for each source, where many speak or many are silent; empty otherwise. */
  readonly lines: readonly SourceLine[];
  /** Whether the lines are so many that they stand in two columns. */
  readonly manyLines: boolean;
  /** Lines in each of the two. */
  readonly rows: number;
  readonly bands: readonly BandView[];
  /** Search records of sources without a column. */
  readonly records: readonly RecordView[];
  /** Whether the records stand in a free column beside the quotes. */
  readonly recordsBeside: boolean;
  readonly further: string;
  /** Id of the place where they stand. */
  readonly moreAnchor: string;
  readonly hasQuotes: boolean;
  /** What the marks of versions mean; empty where there are none. */
  readonly redlineAdded: string;
}

/** What one source has on a theme, in a line. */
export interface SourceLine {
  readonly mark: SourceMark;
  /** The change from the source before; null for the first, and where none is compared. */
  readonly badge: Badge | null;
  readonly status: string;
  /** “12 of 340 sentences”, or the word for a silence. */
  readonly count: string;
  /** First words of its first quote; empty where it has none in front. */
  readonly words: string;
  readonly language: string;
  /** Where its first quote or its search record stands: an id of the page. */
  readonly target: string;
}

/** Themes that no source speaks to, in one table. */
export interface SilentTheme {
  readonly anchor: string;
  readonly title: string;
  readonly question: string;
  readonly changes: readonly string[];
  readonly records: readonly { readonly mark: SourceMark; readonly text: string; readonly href: string }[];
}

export interface StripLine {
  readonly badge: Badge;
  readonly text: string;
  readonly details: string;
  /** What grew stronger or weaker. */
  readonly axes: readonly AxisLine[];
}

/** One axis on which a theme grew stronger or weaker, with what shows it. */
export interface AxisLine {
  readonly text: string;
  readonly cites: readonly Link[];
}

export interface BandView {
  /** Whether it stays on one page: its quotes are cut short. */
  readonly kept: boolean;
  readonly columns: readonly ColumnView[];
  readonly rows: readonly RowView[];
}

export interface ColumnView extends SourceMark {
  /** Publisher, date, extent and words; empty where lines before the band say it. */
  readonly details: string;
  /** “repeated” in a column that stood in the band before; empty otherwise. */
  readonly repeated: string;
}

export interface RowView {
  /** “Also in the other text:”, “No counterpart”; empty where the row needs no line. */
  readonly lead: string;
  /** What follows the lead: shared words. */
  readonly shared: string;
  readonly cells: readonly CellView[];
}

export interface CellView {
  readonly colour: number;
  readonly quotes: readonly QuoteView[];
  readonly record: RecordView | null;
  /** “No counterpart in 2010”; empty where there is something. */
  readonly empty: string;
}

export interface QuoteView {
  readonly anchor: string;
  readonly colour: number;
  readonly language: string;
  readonly statement: string;
  readonly toBeChecked: boolean;
  /** Twelve lines at most: kept together. */
  readonly short: boolean;
  /** Whether it stood elsewhere in the version before. */
  readonly moved: boolean;
  readonly segments: readonly QuoteSegment[];
  /** Whether words of the quote are left out before and after what is shown. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
  /** Where the whole quote stands; empty where it is not cut. */
  readonly whole: string;
  readonly citation: Link;
  readonly tags: readonly string[];
  /** The analyst's renderings of words of the quote: never a part of it. */
  readonly translations: readonly TranslationView[];
}

export interface TranslationView {
  /** “Translation, NAME”. */
  readonly heading: string;
  readonly language: string;
  readonly text: string;
}

export interface RecordView {
  readonly anchor: string;
  readonly mark: SourceMark;
  readonly notSearched: boolean;
  readonly title: string;
  readonly searched: string;
  readonly nearest: NearestView | null;
  readonly nothingNear: string;
  readonly worth: string;
  /** “Silence confirmed by NAME, date.”; empty where no ruling confirms it. */
  readonly confirmed: string;
}

export interface NearestView {
  readonly text: string;
  readonly language: string;
  readonly citation: Link;
  readonly lacked: string;
}

export interface ThemeRecords {
  readonly title: string;
  readonly href: string;
  readonly records: readonly RecordView[];
}

export interface FurtherQuotes {
  readonly title: string;
  readonly href: string;
  readonly anchor: string;
  readonly quotes: readonly QuoteView[];
}
