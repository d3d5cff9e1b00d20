import type { ChangeStatus } from '../model/change.js';
import type { ChangesView } from './since/changes-page.js';
import type { Piece } from './references/pieces.js';
import type { ChartView } from './charts-view.js';
import type { Segment } from './segments.js';
import type { FurtherQuotes, SilentTheme, ThemeRecords, ThemeView } from './theme-page.js';

/**
 * What the page templates read: plain data, every text ready to print. A template that asks for a field that is not
 * here is refused.
 */
export interface Page {
  readonly language: string;
  readonly title: string;
  /** By length of the title: `title-short`, `title-long`, `title-longest`. */
  readonly titleClass: string;
  readonly subtitle: string;
  readonly question: string;
  /** Authors, institution, edition or draft, date. */
  readonly byline: string;
  /** Left in the foot of every page. */
  readonly standing: string;
  /** What stands around the page numbers in the foot: before, between and after. */
  readonly pageNumber: readonly [before: string, between: string, after: string];
  /** In the middle of the foot; empty where there is none. */
  readonly marking: string;
  /** On the first page, behind a marking that the foot has no room for; empty where there is neither. */
  readonly disclaimer: string;
  readonly pageSize: 'A4' | 'Letter';
  readonly landscape: boolean;
  readonly words: Words;
  readonly keyJudgements: JudgementView | null;
  readonly cannotConclude: readonly string[];
  readonly overview: OverviewView;
  /** What the newest of three or more texts changed, most important first; empty with fewer. */
  readonly headlines: readonly ContentsLine[];
  /** Empty where none is worth drawing; templates read them as drawn, with `panels`. */
  readonly charts: readonly ChartView[];
  /** What changed since the edition before; null where there is none. */
  readonly changes: ChangesView | null;
  readonly contents: readonly ContentsLine[];
  /** Whether the printed briefing is long enough for a table of contents. */
  readonly contentsPrinted: boolean;
  readonly themes: readonly ThemeView[];
  readonly silentThemes: readonly SilentTheme[];
  readonly sources: readonly SourceView[];
  readonly records: readonly ThemeRecords[];
  readonly further: readonly FurtherQuotes[];
  readonly uncoded: readonly UncodedView[];
  readonly method: readonly string[];
  /** Tables of rates, of texts long enough for them; empty where none is. */
  readonly rates: readonly RatesView[];
  readonly rulings: readonly string[];
  readonly warnings: readonly string[];
  readonly inputs: readonly { readonly path: string; readonly sha256: string }[];
}

/** Headings and single words, in the language of the print. */
export interface Words {
  readonly computed: string;
  readonly keyJudgements: string;
  readonly noKeyJudgements: string;
  readonly whatTheTextsShow: string;
  readonly cannotBeConcluded: string;
  readonly sources: string;
  readonly noSources: string;
  readonly contents: string;
  readonly searchRecords: string;
  readonly uncoded: string;
  readonly uncodedIntro: string;
  readonly uncodedNone: string;
  readonly furtherQuotes: string;
  readonly method: string;
  readonly rulings: string;
  readonly warnings: string;
  readonly inputs: string;
  readonly theme: string;
  readonly change: string;
  readonly noBadge: string;
  readonly tentative: string;
  readonly underliningAdded: string;
  readonly toBeChecked: string;
  readonly nearest: string;
  readonly quotedIn: string;
  readonly notQuoted: string;
  readonly leftOut: string;
  readonly headlines: string;
  readonly silentThemes: string;
  readonly searchedColumn: string;
  readonly rates: string;
  readonly onPage: string;
  readonly opensOnPage: string;
  readonly factsDiffer: string;
  readonly factObject: string;
}

/** How often texts speak to themes, per 1,000 sentences. */
export interface RatesView {
  readonly columns: readonly SourceMark[];
  readonly rows: readonly { readonly title: string; readonly cells: readonly string[] }[];
}

export interface Link {
  readonly text: string;
  /** `#anchor`. */
  readonly href: string;
}

/** A source as column heads and lines name it. */
export interface SourceMark {
  readonly id: string;
  /** Place of its colour and key, 1 to 6. */
  readonly colour: number;
  /** Partial that draws the key: `key-1` to `key-6`. */
  readonly shape: string;
  /** From the seventh source on the key stands in a frame. */
  readonly framed: boolean;
  readonly label: string;
  readonly href: string;
}

export interface JudgementView {
  readonly label: string;
  /** “Evidence changed since”; empty where it has not. */
  readonly stale: string;
  /** What is other evidence than then; empty where nothing is. */
  readonly outdatedBy: readonly OutdatedLine[];
  readonly paragraphs: readonly (readonly JudgedSentence[])[];
}

export interface OutdatedLine {
  /** Null where the passage is gone, or the line is of several. */
  readonly link: Link | null;
  readonly text: string;
}

export interface JudgedSentence {
  readonly text: string;
  /** Closing punctuation of the sentence, behind its citations. */
  readonly stop: string;
  readonly cites: readonly Link[];
  /** “cites nothing”; empty where it cites. */
  readonly uncited: string;
}

export interface Badge {
  readonly status: ChangeStatus;
  readonly tentative: boolean;
  readonly text: string;
  /** “tentative: excerpt”; empty where firm. */
  readonly doubt: string;
}

/** The table of themes: with two sources in words, with more in marks and counts. */
export interface OverviewView {
  readonly inWords: boolean;
  /** With more than eight sources a silence is its mark alone; the legend has the word. */
  readonly crowded: boolean;
  readonly columns: readonly SourceMark[];
  readonly rows: readonly OverviewRow[];
  readonly legend: LegendView;
}

/** What the marks of the table mean; with two sources the words stand in the table itself. */
export interface LegendView {
  readonly sentences: string;
  readonly silent: string;
  readonly notSearched: string;
  readonly badges: readonly Badge[];
}

export interface OverviewRow {
  readonly title: string;
  readonly href: string;
  readonly cells: readonly OverviewCell[];
}

export interface OverviewCell {
  readonly colour: number;
  readonly status: string;
  /** Dot by number of sentences: 0 (none) to 4. */
  readonly dot: number;
  readonly gist: string;
  readonly clause: string;
  readonly language: string;
  /** “2 of 15 sentences”, or the word for a silence. */
  readonly count: string;
  /** The change from the source before; null for the first, and where none is compared. */
  readonly badge: Badge | null;
  /** Whether the table has a column for that change. */
  readonly first: boolean;
}

export interface ContentsLine {
  readonly text: string;
  /** Id of the place it leads to. */
  readonly anchor: string;
  readonly level: 1 | 2;
  readonly badge: Badge | null;
}

export interface SourceView extends SourceMark {
  readonly anchor: string;
  /** Its full note without address and full stop. */
  readonly note: readonly Piece[];
  /** Its entry in a bibliography. */
  readonly entry: readonly Piece[];
  /** “news analysis, complete, 344 words”. */
  readonly line: string;
  readonly details: readonly { readonly name: string; readonly value: string }[];
  readonly language: string;
  /** So many passages that their columns are not balanced: a browser takes long to do it. */
  readonly long: boolean;
  readonly passages: readonly PassageView[];
}

export interface PassageView {
  readonly anchor: string;
  readonly number: string;
  /** Passages before this one are left out. */
  readonly gap: boolean;
  /** Heading that begins here; empty where none does. */
  readonly heading: string;
  /** Few enough lines to be kept together. */
  readonly short: boolean;
  readonly segments: readonly Segment[];
  readonly quotedIn: readonly Link[];
}

export interface UncodedView {
  readonly mark: SourceMark;
  readonly share: string;
  readonly passages: readonly UncodedPassage[];
  /** “and 120 more, in briefing.json”; empty where all are listed. */
  readonly more: string;
}

export interface UncodedPassage {
  /** Its address is empty where the passage is not printed. */
  readonly citation: Link;
  /** Its first words. */
  readonly text: string;
  /** Whether more follows. */
  readonly cut: boolean;
  readonly language: string;
}
