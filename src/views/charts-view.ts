import type { Status } from '../model/coding.js';
import type { Link, SourceMark } from './page.js';

/** A chart of the page in words and numbers; it is drawn when the page is set. */
export type ChartView = TimelineChart | RiseAndFallChart;

interface ChartWords {
  /** Id of its place in the page, and name of its file in out/figures/ without ending. */
  readonly anchor: string;
  /** Says what the chart shows; composed by the program. */
  readonly title: string;
  /** What its marks mean, a sentence each; only of marks that occur. */
  readonly notes: readonly string[];
  /** Leads to the table of its numbers where that stands elsewhere; null where it stands beneath. */
  readonly numbers: Link | null;
}

export interface TimelineChart extends ChartWords {
  readonly kind: 'timeline';
  /** The chart in words, for those who do not see it. */
  readonly alt: string;
  readonly timeline: Timeline;
  readonly dates: DatesTable;
}

export interface RiseAndFallChart extends ChartWords {
  readonly kind: 'rise-and-fall';
  /** The texts of one series in date order. */
  readonly texts: readonly SeriesText[];
  readonly themes: readonly ThemeCounts[];
  /** No table of its own: the table of themes holds these counts. */
  readonly dates: null;
}

/** Sources by their dates of publication, and the dates that they name. */
export interface Timeline {
  /** In date order, a lane each. */
  readonly sources: readonly TimelineSource[];
  readonly marks: readonly TimelineMark[];
}

export interface TimelineSource {
  readonly id: string;
  readonly label: string;
  /** Place of its colour, 1 to 6. */
  readonly colour: number;
  /** Name of its key: `key-1` to `key-6`. */
  readonly shape: string;
  readonly framed: boolean;
  /** ISO day, month or year. */
  readonly published: string;
  /** What the lane prints behind the label: the date, without a year that the label has; empty where that is all. */
  readonly date: string;
}

/** A date that a source names: a day, or a period. */
export interface TimelineMark {
  /** Id of the source. */
  readonly source: string;
  /** ISO day. */
  readonly first: string;
  /** ISO day; that of `first` for a single day, never before it. */
  readonly last: string;
  /** True where the text leaves a part of the date open and we supplied it. */
  readonly resolved: boolean;
  /** As the page prints it. */
  readonly label: string;
  /** `#anchor` of the passage that names it. */
  readonly href: string;
}

/** The numbers of a timeline: a row a source. */
export interface DatesTable {
  /** Whether it is long and stands in the annex. */
  readonly inAnnex: boolean;
  readonly anchor: string;
  readonly title: string;
  readonly heads: { readonly text: string; readonly published: string; readonly named: string };
  readonly rows: readonly DatesRow[];
}

export interface DatesRow {
  readonly mark: SourceMark;
  readonly published: string;
  /** In date order; dates resolved by us in square brackets. */
  readonly named: readonly Link[];
}

export interface SeriesText {
  /** ISO day, month or year. */
  readonly published: string;
  /** Its date as the scale prints it. */
  readonly date: string;
}

/** One theme through the texts of a series. */
export interface ThemeCounts {
  readonly title: string;
  readonly href: string;
  readonly alt: string;
  /** One for each text, in their order. */
  readonly counts: readonly { readonly status: Status; readonly sentences: number }[];
  /** The greatest number of sentences. */
  readonly highest: string;
  /** Number or word that stands at the last text. */
  readonly last: string;
}

/** A drawing to be put into the page; its colours and faces are properties of `tokens.css`. */
export interface DrawnPanel {
  /** Empty where the chart has one drawing only. */
  readonly title: string;
  readonly href: string;
  readonly alt: string;
  /** Millimetres. */
  readonly width: number;
  readonly height: number;
  /** In points. */
  readonly viewBox: string;
  /** What stands inside the `svg` element. */
  readonly body: string;
}

/** A chart as the templates read it. */
export interface DrawnChart extends ChartWords {
  readonly kind: ChartView['kind'];
  readonly dates: DatesTable | null;
  readonly panels: readonly DrawnPanel[];
}
